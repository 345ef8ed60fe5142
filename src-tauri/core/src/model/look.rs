//! How the figure that shows a child its exercises looks. The palettes lie in the screens.

use serde::{Deserialize, Serialize};

/// A figure that a child can see itself in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FigureLook {
    /// The colour of its skin.
    pub skin: SkinTone,
    /// How its hair is worn.
    pub hair: HairStyle,
    /// The colour of its hair.
    pub hair_colour: HairColour,
    /// The colour of its shirt.
    pub top: ClothesColour,
    /// The colour of its trousers.
    pub bottoms: ClothesColour,
    /// How long they are.
    pub legs: Legs,
    /// Whether it wears glasses.
    pub glasses: bool,
    /// What helps it move, drawn where an exercise allows it.
    pub aid: Aid,
}

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($word:ident),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(test, derive(ts_rs::TS))]
        #[serde(rename_all = "snake_case")]
        #[allow(missing_docs)]
        pub enum $name { $($word),+ }
    )+};
}

words! {
    /// From light to dark.
    SkinTone { Porcelain, Peach, Honey, Almond, Cocoa, Ebony }
    /// How hair is worn.
    HairStyle { Short, Parted, Curly, Bob, Pigtails, Ponytail, Bun, Headscarf }
    /// The colours hair has.
    HairColour { Black, Brown, Chestnut, Ginger, Blond, Silver }
    /// The colours clothes have.
    ClothesColour { Coral, Sun, Leaf, Teal, Sky, Blue, Violet, Rose, Navy, Stone }
    /// Long or short.
    Legs { Trousers, Shorts }
    /// What helps a child move.
    Aid { None, Wheelchair, Walker, Orthosis }
}
