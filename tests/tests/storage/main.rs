//! How the data file is opened, kept safe and brought back: through crashes, full disks, damage,
//! and other programs' files.

#[cfg(unix)]
mod another_app;
#[cfg(unix)]
mod crash;
mod damage;
mod fixtures;
mod judging;
mod laptop;
mod measure;
mod opening;
mod snapshots;
#[cfg(unix)]
mod space;
