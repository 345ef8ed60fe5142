-- What makes it last: own pictures, the journey, grown-ups who join in, moments of the day.

-- == Own pictures and clips ==

-- == The journey, milestones, certificates ==

-- == Goals, moments of the day ==

-- == Grown-ups join in, fading, questions ==

-- == Reminders: moments, self-check ==
