//! The Rivera family's autumn as one story, 12 October to 7 December 2026: all three at one laptop,
//! with Mia's illness, the night the clocks went back, Leo's undo, his mother's correction, the days
//! in Berlin and the review. What stands at each date was summed up by hand; the sums are in the
//! comments.
//!
//! "Everything" of Mia's is four exercises: bridges 3 × 10, chair squats 2 × 8, flamingo stand 20 s on
//! each leg, superhero 5 × 5 s. Of Leo's speech it is the tongue twice, 3 × 10 each, and 20 words; of
//! his occupational therapy shoelaces 10, pinches 2 × 15 with each hand (60), crab walk 4 lengths.
//! Sam's is heel raises, 2 × 15. A golden star is worth 2. The family jar holds 100 marbles.

mod review;
mod rings;
mod stand;
mod story;
