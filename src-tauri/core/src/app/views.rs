//! What the app shows: a child's screens, and behind the gate a parent's. Nothing is written here.

use super::{App, child_views, day_view, journeys, parent_views, plays, questions};
use crate::error::Result;
use crate::model::day::{Day, Now};
use crate::model::ids::{ChildId, ExerciseId, ProgramId};
use crate::model::media::OwnSticker;
use crate::model::pin::Unlocked;
use crate::store::media;
use crate::view::album::{AlbumView, CertificateView};
use crate::view::chart::ChartView;
use crate::view::family::WhoView;
use crate::view::journey::JourneyView;
use crate::view::parent::{
    ParentDayView, ParentFamilyView, ParentProgramsView, ParentRemindersView, ParentRewardsView,
};
use crate::view::play::PlayView;
use crate::view::questions::QuestionsView;
use crate::view::rewards::RewardsView;
use crate::view::today::TodayView;

impl App {
    /// Who is here?
    pub fn who(&self, now: Now) -> Result<WhoView> {
        child_views::who(self.db(), self.today_is(now)?)
    }

    /// A child's Today.
    pub fn today(&self, child: ChildId, now: Now) -> Result<TodayView> {
        child_views::today_screen(self.db(), child, self.today_is(now)?)
    }

    /// An exercise in the player.
    pub fn play(&self, exercise: ExerciseId, now: Now) -> Result<PlayView> {
        plays::view(self.db(), exercise, self.today_is(now)?)
    }

    /// A child's chart of the week that `day` lies in; of this week without one.
    pub fn chart(&self, child: ChildId, day: Option<Day>, now: Now) -> Result<ChartView> {
        let today = self.today_is(now)?;
        child_views::chart(self.db(), child, day.unwrap_or(today).min(today), today)
    }

    /// A child's rewards.
    pub fn rewards(&self, child: ChildId, now: Now) -> Result<RewardsView> {
        child_views::rewards(self.db(), child, self.today_is(now)?)
    }

    /// A child's journey.
    pub fn journey(&self, child: ChildId, now: Now) -> Result<JourneyView> {
        journeys::journey(self.db(), child, self.today_is(now)?)
    }

    /// A child's album, open at the month of `day` (this month without one), with so many pages of
    /// programs that are over.
    pub fn album(
        &self,
        child: ChildId,
        day: Option<Day>,
        pages: u16,
        now: Now,
    ) -> Result<AlbumView> {
        let today = self.today_is(now)?;
        journeys::album(self.db(), child, day.unwrap_or(today), pages, today)
    }

    /// The certificate of a finished program.
    ///
    /// # Errors
    /// `Gone` when it was not finished.
    pub fn certificate(&self, program: ProgramId, now: Now) -> Result<CertificateView> {
        journeys::certificate(self.db(), program, self.today_is(now)?)
    }

    /// The frame of the grown-ups' side.
    pub fn family(&self, unlocked: &Unlocked, now: Now) -> Result<ParentFamilyView> {
        unlocked.check(now)?;
        parent_views::family(self.db(), self.today_is(now)?)
    }

    /// A child's programs.
    pub fn programs(
        &self,
        unlocked: &Unlocked,
        child: ChildId,
        now: Now,
    ) -> Result<ParentProgramsView> {
        unlocked.check(now)?;
        parent_views::programs(self.db(), child, self.today_is(now)?)
    }

    /// A child's rewards, as a parent manages them.
    pub fn rewards_of(
        &self,
        unlocked: &Unlocked,
        child: ChildId,
        now: Now,
    ) -> Result<ParentRewardsView> {
        unlocked.check(now)?;
        parent_views::rewards(self.db(), child, self.today_is(now)?)
    }

    /// A child's reminders and what happened lately.
    pub fn reminders(
        &self,
        unlocked: &Unlocked,
        child: ChildId,
        now: Now,
    ) -> Result<ParentRemindersView> {
        unlocked.check(now)?;
        parent_views::reminders(self.db(), child, self.today_is(now)?)
    }

    /// The questions about a child, and what its last weeks suggest to ask.
    pub fn questions(
        &self,
        unlocked: &Unlocked,
        child: ChildId,
        now: Now,
    ) -> Result<QuestionsView> {
        unlocked.check(now)?;
        questions::view(self.db(), child, self.today_is(now)?)
    }

    /// One day of one child, to be corrected.
    pub fn day(
        &self,
        unlocked: &Unlocked,
        child: ChildId,
        day: Day,
        now: Now,
    ) -> Result<ParentDayView> {
        unlocked.check(now)?;
        day_view::day(self.db(), child, day, self.today_is(now)?)
    }

    /// A child's own stickers, put away or not.
    pub fn own_stickers(
        &self,
        unlocked: &Unlocked,
        child: ChildId,
        now: Now,
    ) -> Result<Vec<OwnSticker>> {
        unlocked.check(now)?;
        media::stickers(self.db(), child)
    }
}
