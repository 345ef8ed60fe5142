# Every word a person can see, on a screen or in a notification.
# The app's windows and its notifications both read this file: plain Fluent only.

## App

app-name = Hep Hooray
app-for-grown-ups = for grown-ups

## Parts

part-read-aloud = Read it aloud
part-less-of = Less: { $label }
part-more-of = More: { $label }
part-number-between = A whole number from { $min } to { $max }, please.
part-hour = Hour
part-minute = Minute
part-day = Day
part-month = Month
part-year = Year
part-pin-digits = { $count ->
    [one] 1 digit entered
   *[other] { $count } digits entered
}
part-pin-delete = Delete
part-pin-done = Done
part-step-of = Step { $step } of { $count }
part-days-of = { $done } of { $goal } days
part-days-and-more = { $goal } of { $goal } days, and { $more } more
part-stickers-of = { $have } of { $price } stickers
part-today = { $day }, today
part-day-done = { $day }: done
part-day-open = { $day }: not done
part-day-off = { $day }: a day off
part-child-menu = Places to go
part-parent-menu = Grown-ups' pages
part-children = Children
part-waiting = { $count ->
    [one] 1 waiting
   *[other] { $count } waiting
}

## Days

day-today = Today
day-yesterday = Yesterday
day-tomorrow = Tomorrow
day-span = { $from } – { $to }
day-with-weekday = { $weekday } { $date }

## Doses

# "3 × 10", "5 × hold 5 seconds": short, because they stand on cards and in tables.
dose-reps = { $reps ->
    [one] once
   *[other] { $reps } times
}
dose-sets-of-reps = { $sets } × { $reps }
dose-holds = { $reps } × hold { $time }
dose-sets-of-holds = { $sets } × { $reps }, hold { $time }
dose-sets-of-time = { $sets } × { $time }
dose-sets-of-units = { $sets } × { $counted }
dose-each-side = { $dose } · each side
dose-each-leg = { $dose } · each leg
dose-each-arm = { $dose } · each arm
dose-each-hand = { $dose } · each hand
time-seconds = { $seconds ->
    [one] 1 second
   *[other] { $seconds } seconds
}
time-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
time-both = { $minutes } { $seconds }
schedule-every-day = every day
schedule-any-days = { $days ->
    [7] every day
    [one] any day of the week
   *[other] any { $days } days a week
}
schedule-every-n-days = every { $days } days
schedule-workdays = Monday to Friday
schedule-weekend = Saturday and Sunday
unit-lengths = { $count ->
    [one] 1 length
   *[other] { $count } lengths
}
unit-steps = { $count ->
    [one] 1 step
   *[other] { $count } steps
}
unit-words = { $count ->
    [one] 1 word
   *[other] { $count } words
}
unit-sounds = { $count ->
    [one] 1 sound
   *[other] { $count } sounds
}
unit-breaths = { $count ->
    [one] 1 breath
   *[other] { $count } breaths
}
unit-sips = { $count ->
    [one] 1 sip
   *[other] { $count } sips
}

## Stickers

sticker-fox = Fox
sticker-unicorn = Unicorn
sticker-lion = Lion
sticker-tiger-face = Tiger
sticker-panda = Panda
sticker-koala = Koala
sticker-rabbit-face = Rabbit
sticker-hamster = Hamster
sticker-cat-face = Cat
sticker-dog-face = Dog
sticker-monkey-face = Monkey
sticker-elephant = Elephant
sticker-giraffe = Giraffe
sticker-zebra = Zebra
sticker-hedgehog = Hedgehog
sticker-sloth = Sloth
sticker-otter = Otter
sticker-penguin = Penguin
sticker-owl = Owl
sticker-parrot = Parrot
sticker-flamingo = Flamingo
sticker-butterfly = Butterfly
sticker-lady-beetle = Ladybird
sticker-honeybee = Bee
sticker-turtle = Turtle
sticker-frog = Frog
sticker-hatching-chick = Hatching chick
sticker-horse-face = Horse
sticker-octopus = Octopus
sticker-dolphin = Dolphin
sticker-whale = Whale
sticker-shark = Shark
sticker-fish = Fish
sticker-tropical-fish = Tropical fish
sticker-blowfish = Puffer fish
sticker-crab = Crab
sticker-lobster = Lobster
sticker-seal = Seal
sticker-jellyfish = Jellyfish
sticker-squid = Squid
sticker-spiral-shell = Shell
sticker-sailboat = Sailboat
sticker-t-rex = T. rex
sticker-sauropod = Long-neck dinosaur
sticker-mammoth = Mammoth
sticker-dodo = Dodo
sticker-dragon = Dragon
sticker-dragon-face = Dragon face
sticker-volcano = Volcano
sticker-bone = Bone
sticker-crocodile = Crocodile
sticker-lizard = Lizard
sticker-rocket = Rocket
sticker-astronaut = Astronaut
sticker-alien = Alien
sticker-alien-monster = Space monster
sticker-robot = Robot
sticker-flying-saucer = Flying saucer
sticker-ringed-planet = Ringed planet
sticker-full-moon-face = Smiling moon
sticker-star = Star
sticker-shooting-star = Shooting star
sticker-satellite = Satellite
sticker-comet = Comet
sticker-crescent-moon = Moon
sticker-globe-showing-europe-africa = Earth
sticker-soft-ice-cream = Ice cream
sticker-doughnut = Doughnut
sticker-cupcake = Cupcake
sticker-cookie = Cookie
sticker-pizza = Pizza
sticker-strawberry = Strawberry
sticker-watermelon = Watermelon
sticker-pineapple = Pineapple
sticker-banana = Banana
sticker-cherries = Cherries
sticker-red-apple = Apple
sticker-grapes = Grapes
sticker-lollipop = Lollipop
sticker-pancakes = Pancakes
sticker-birthday-cake = Birthday cake
sticker-avocado = Avocado
sticker-soccer-ball = Football
sticker-basketball = Basketball
sticker-tennis = Tennis ball
sticker-volleyball = Volleyball
sticker-skateboard = Skateboard
sticker-roller-skate = Roller skate
sticker-kick-scooter = Scooter
sticker-bicycle = Bicycle
sticker-sled = Sled
sticker-ice-skate = Ice skate
sticker-bowling = Bowling
sticker-trophy = Trophy
sticker-sports-medal = Medal
sticker-kite = Kite
sticker-running-shoe = Running shoe
sticker-rainbow = Rainbow
sticker-sun-with-face = Smiling sun
sticker-sunflower = Sunflower
sticker-snowflake = Snowflake
sticker-snowman = Snowman
sticker-high-voltage = Lightning
sticker-water-wave = Big wave
sticker-tulip = Tulip
sticker-cherry-blossom = Cherry blossom
sticker-four-leaf-clover = Four-leaf clover
sticker-cactus = Cactus
sticker-palm-tree = Palm tree
sticker-mushroom = Mushroom
sticker-maple-leaf = Autumn leaf
sticker-hibiscus = Pink flower
sticker-fire-engine = Fire engine
sticker-racing-car = Racing car
sticker-tractor = Tractor
sticker-locomotive = Steam train
sticker-helicopter = Helicopter
sticker-small-airplane = Small plane
sticker-police-car = Police car
sticker-bus = Bus
sticker-speedboat = Speedboat
sticker-motor-scooter = Motor scooter
sticker-delivery-truck = Lorry
sticker-monorail = Monorail
sticker-ferris-wheel = Big wheel
sticker-magic-wand = Magic wand
sticker-crystal-ball = Crystal ball
sticker-crown = Crown
sticker-castle = Castle
sticker-gem-stone = Gem
sticker-sparkles = Sparkles
sticker-top-hat = Top hat
sticker-balloon = Balloon
sticker-party-popper = Party popper
sticker-red-heart = Heart
sticker-glowing-star = Glowing star
sticker-ninja = Ninja
sticker-guitar = Guitar
sticker-drum = Drum
sticker-trumpet = Trumpet
sticker-violin = Violin
sticker-saxophone = Saxophone
sticker-musical-keyboard = Keyboard
sticker-maracas = Maracas
sticker-microphone = Microphone
sticker-musical-notes = Music notes
sticker-artist-palette = Paint box
sticker-puzzle-piece = Puzzle piece
sticker-game-die = Dice
sticker-video-game = Video game
sticker-teddy-bear = Teddy bear
sticker-yo-yo = Yo-yo
sticker-circus-tent = Circus tent
sticker-carousel-horse = Merry-go-round horse

# Packs

pack-animals = Animals
pack-sea = Under the sea
pack-dinosaurs = Dinosaurs
pack-space = Space
pack-food = Yummy things
pack-sports = Sports
pack-weather = Sky and garden
pack-vehicles = Wheels and wings
pack-magic = Magic
pack-music = Music and play

## Pictures

sticker-bear = Bear
sticker-popcorn = Popcorn
sticker-camping = Camping
sticker-tent = Tent
sticker-person-swimming = Swimming
sticker-person-climbing = Climbing
sticker-person-biking = Bike ride
sticker-mountain = Mountain
sticker-books = Books
sticker-open-book = Story
sticker-clapper-board = Film
sticker-roller-coaster = Roller coaster
sticker-bed = Bed
sticker-house-with-garden = House and garden
sticker-playground-slide = Slide
sticker-chocolate-bar = Chocolate
sticker-shopping-bags = Shopping
sticker-classical-building = Museum
sticker-beach-with-umbrella = Beach
sticker-fishing-pole = Fishing
sticker-canoe = Boat trip
sticker-bathtub = Bath
sticker-headphone = Headphones
sticker-television = Television
sticker-train = Train
sticker-french-fries = Chips
sticker-cooking = Cooking
sticker-wrapped-gift = Present
sticker-sunrise = Sunrise
sticker-alarm-clock = Alarm clock
sticker-fork-and-knife-with-plate = Meal
sticker-school = School
sticker-backpack = School bag
sticker-glass-of-milk = Glass of milk
sticker-shower = Shower
sticker-toothbrush = Toothbrush

## Child

child-grown-ups = Grown-ups
child-who-heading = Who is here?
child-who-short = Who's here
child-to-go = { $count ->
    [one] 1 to go
   *[other] { $count } to go
}
child-all-done = All done!
child-resting = Resting day
child-free-day = Free day
child-nobody = Nobody is here yet
child-nobody-next = A grown-up can add a child behind the lock.
child-sample = This is a sample family, just for looking around.
child-sample-remove = Remove the sample family

child-rail-today = Today
child-rail-chart = Chart
child-rail-rewards = Rewards

child-hello = Hi { $name }!
child-first = First
child-then = Then
child-i-did = I did it:
child-i-did-nth = I did it, time { $nth } of { $times }:
child-undo = Undo
child-undo-of = Undo { $name }
child-read-aloud = Read { $name } aloud
child-read-card = { $name }. { $dose }. { $how }
child-grown-up = Grown-up
child-joins-in = You join in!
child-joins-in-next = Every sticker shows that you did it, too.
child-marble = A marble for “{ $name }”
child-jar-full-next = “{ $name }” for all of you. A grown-up gives it.
child-any-time = Any time
child-extras = Extra, if you like
child-done-today = All done for today!
child-done-today-next = Time to play. See you next time!
child-done-today-resting = Now rest. See you next time!
child-nothing-today = No moves today
child-nothing-today-next = Enjoy your free day!
child-no-program = Nothing to do yet
child-no-program-next = A grown-up can add the first moves behind the lock.
child-pause-sick = Get well soon
child-pause-holiday = Happy holidays
child-pause-therapist-rest = Resting day
child-pause-next = No moves today. Your stickers are all still here.

child-week = This week
child-discipline-physical = Moving
child-discipline-occupational = Doing
child-discipline-speech = Talking
child-rule-any = { $days ->
    [one] Any 1 day counts. Days off are fine.
   *[other] Any { $days } days count. Days off are fine.
}
child-rule-every = A little every day. A missed day is fine.
child-rule-shorter = { $days ->
    [one] 1 day is enough this week.
   *[other] { $days } days are enough this week.
}
child-rule-rest = A week to rest.
child-rule-reached = You reached your week!
child-rule-one-move = One move makes a day.
child-saving-more = { $count ->
    [one] 1 more sticker
   *[other] { $count } more stickers
}
child-saving-enough = You have enough!
child-again = { $count ->
    [one] Again in 1 sleep
   *[other] Again in { $count } sleeps
}
child-saving-coming = { $count ->
    [one] The next one: 1 sticker, from { $day }
   *[other] The next one: { $count } stickers, from { $day }
}
child-saving-spacing = { $count ->
    [one] From { $day }: 1 sleep between two
   *[other] From { $day }: { $count } sleeps between two
}
child-saving-waiting = Waiting for a grown-up
child-saving-choose = Choose something to save for
child-goal = My goal
child-goal-aloud = Read my goal aloud

child-you-did-it = You did it!
child-you-did = You did it: { $name }!
child-you-tried = You gave it a try!
child-praise-aloud = Read the praise aloud
child-pick = Pick a sticker for your chart
child-how-was-it = How was it?
child-where-was-it = Where were you?
child-effort-easy = Easy
child-effort-just-right = Just right
child-effort-hard = Hard
child-landed = { $sticker } is on your chart.
child-landed-to-go = { $count ->
    [0] { $sticker } is on your chart. All done!
   *[other] { $sticker } is on your chart. { $count } to go.
}
child-undone = { $name } is open again.

child-star = A golden star!
child-star-week = { $days ->
    [one] You did your day this week.
   *[other] You did your { $days } days this week.
}
child-star-worth = { $count ->
    [one] It is worth 1 sticker.
   *[other] It is worth { $count } stickers.
}
child-star-next = Hooray!

child-chart-of = { $name }'s sticker chart
child-chart-moves = Move
child-chart-earlier = Week before
child-chart-later = Week after
child-chart-print = Print
child-chart-aloud = Read my chart aloud
child-chart-empty = No moves in this week
child-chart-empty-next = That is fine.
child-chart-cell = { $count ->
    [0] no sticker
    [one] 1 sticker: { $stickers }
   *[other] { $count } stickers: { $stickers }
}
child-chart-asked = to do
child-chart-paused = resting
child-chart-counted = this day counts
child-chart-days = { $done } of { $goal } days this week
child-chart-days-of = { $program }: { $done } of { $goal } days
child-chart-stars = { $count ->
    [one] A golden star
   *[other] { $count } golden stars
}
child-chart-reached = { $count ->
    [one] 1 week reached
   *[other] { $count } weeks reached
}

child-rewards-of = { $name }'s rewards
child-to-spend = { $count ->
    [one] sticker to spend
   *[other] stickers to spend
}
child-saving-this = I am saving for this
child-days-left = { $days ->
    [one] about 1 more day of moves
   *[other] about { $days } more days of moves
}
child-price = { $count ->
    [one] 1 sticker
   *[other] { $count } stickers
}
child-grown-up-ok = a grown-up says OK
child-ask = Ask for it
child-ask-of = Ask for it: { $reward }
child-save = Save for this
child-save-of = Save for this: { $reward }
child-waiting = Asked! A grown-up will answer.
child-kept = First comes what you asked for. Your stickers wait for it.
child-kept-aloud = Read aloud what your stickers wait for
child-given = Already yours
child-given-on = You got it on { $date }
child-declined = Not this time
child-declined-aloud = Read the answer aloud
child-declined-next = All your stickers are still yours.
child-rewards-none = No rewards yet
child-rewards-none-next = Your stickers wait. A grown-up can add a reward behind the lock.
child-given-now = It's yours!
child-given-now-next = Show this to a grown-up: { $reward }.
child-asked-now = You asked!
child-asked-now-next = A grown-up will answer soon. Your stickers stay with you until then.
child-okay = OK

child-reminder = { $name }, it is time!
child-reminder-late = { $name }, while you were away:
child-reminder-aloud = Read the reminder aloud
child-reminder-after_quiet = { $name }, now it is time:
child-reminder-open = Let's go
child-reminder-later = 10 more minutes
child-reminder-not-today = Not today
child-list-of-moves = { $title }: { $moves }

child-fault-next = A grown-up can help.

## Player

player-open = Do { $name } with me
player-all = Do them all
player-back = Back
player-then = Then
player-start = Start
player-start-now = Start now
player-pause = Pause
player-resume = Go on
player-go-on-now = Go on now
player-count = Count one
player-did-it = I did it!
player-skip = Skip this set
player-too-hard = Too hard
player-hurts = It hurts
player-of = of { $count }
player-reps = { $done } of { $count }
player-set = Set { $set } of { $sets }
player-left = { $seconds ->
    [one] 1 second left
   *[other] { $seconds } seconds left
}
player-ready = Get ready
player-paused = Waiting for you
player-rest = Rest a little
player-finished = That was all of it!
player-skipped = Did you do some of it?
player-side-leg = { $side ->
    [left] Left leg
   *[right] Right leg
}
player-side-arm = { $side ->
    [left] Left arm
   *[right] Right arm
}
player-side-hand = { $side ->
    [left] Left hand
   *[right] Right hand
}
player-side-side = { $side ->
    [left] Left side
   *[right] Right side
}
player-switch-leg = Now the other leg
player-switch-arm = Now the other arm
player-switch-hand = Now the other hand
player-switch-side = Now the other side

player-did-leg = { $dose } on each leg!
player-did-arm = { $dose } with each arm!
player-did-hand = { $dose } with each hand!
player-did-side = { $dose } on each side!
player-did-both = { $dose }!

player-how-much = How much does it hurt? Point at a face, if you like.
player-no-face = No face
player-not-hurting = It does not hurt. Go back
player-face-0 = Does not hurt
player-face-1 = Hurts a little
player-face-2 = Hurts
player-face-3 = Hurts a lot
player-face-4 = Hurts very much
player-told-hurts = Stop. Tell a grown-up now.
player-told-too-hard = That was brave. It is okay to stop.
player-told-too-hard-next = Tell your grown-up that it was too hard.
player-told-okay = OK
player-read = Read this aloud

## Trouble

trouble-try-again = Try again
trouble-restore = Go back to { $moment }
trouble-restore-next = What was done after that moment is missing then. The damaged book is kept aside.
trouble-no-copies = There is no safety copy yet. Somebody who knows computers may still be able to mend the book. You can start anew meanwhile: all that is here is kept aside.
trouble-start-over = Start anew

## First start

first-who-title = Who will collect stickers?
first-who-text = A name and a friend. You can add more children later. Everything stays on this laptop.
first-who-missing = Please write a name first.
first-sample = Or look around with a sample family
first-moves-title = Which exercises did the therapist give?
first-moves-text = Press each one that is on your list. You can change how often and how much.
first-moves-missing = Please choose at least one exercise, or write your own.
first-moves-chosen = { $count ->
    [0] Nothing chosen yet
    [one] 1 exercise chosen
   *[other] { $count } exercises chosen
}
first-week-title = On how many days a week?
first-week-text = Take the number your therapist gave you. It can be changed at any time.
first-week-days = Days a week
first-reward-title = What is worth saving for?
first-reward-text = Something small works well: choosing the film, a trip, time together. More can follow later.
first-reward-ideas = Ideas for a reward
first-reward-film = Pick the film
first-reward-ice = Ice-cream trip
first-reward-sleepover = Sleepover
first-reward-own = Our own idea
first-reward-none = None for now
first-reward-missing = Please give the reward a name, or choose “None for now”.
first-reward-skip = Skip for now
first-pin-title = A PIN for grown-ups
first-pin-text = It keeps the exercises and rewards as you set them. 4 to 8 digits; a child should not guess them.

## Gate

gate-title = For grown-ups
gate-text = Please type your PIN.
gate-again = It was quiet for a while, so this side locked itself. What you typed is still here.
gate-sample = The sample family’s PIN is 1234.
gate-pin = PIN
gate-open = Open
gate-leave = Back to the children
gate-forgot = Forgot the PIN?
gate-wait = The next try is in
gate-wait-over = You can try again now.
gate-refused = { $title }. { $text }
forgot-title = A new PIN
forgot-text = Type the recovery code you wrote down when the PIN was set. Then choose a new PIN.
new-pin-choose = Choose 4 to 8 digits
new-pin-again = Type the same PIN once more
new-pin-next = Next
new-pin-done = Done
new-pin-differed = The two were not the same. Please choose again.
recovery-title = Your recovery code
recovery-text = It opens the grown-ups’ side if the PIN is forgotten. It is shown only now, so please write it down and keep it where children don’t look.
recovery-code = Recovery code
recovery-copy = Copy
recovery-print = Print
recovery-copied = Copied.
recovery-not-copied = It could not be copied here. Please write it down.
recovery-written = I wrote it down

## Grown-ups

parent-program = Program
parent-rewards = Rewards
parent-reminders = Reminders
parent-days = Days
parent-settings = Settings
parent-leave = Lock and go back

form-save = Save
form-cancel = Cancel
form-unsaved = This is not saved yet. Press Esc once more to leave it.
form-back = Back
form-next = Next
form-edit = Edit
form-edit-one = Edit { $name }
form-remove = Remove
form-remove-one = Remove { $name }
changes-from-today = Changes count from today on. Past weeks keep what was asked then.
stickers = { $count ->
    [one] 1 sticker
   *[other] { $count } stickers
}

# Program

program-title = { $name }’s program
program-started = started { $day }
program-starts = starts { $day }
program-ended = ended { $day }
program-review = review { $day }
program-tabs = Programs
program-state-coming = not yet started
program-state-ended = ended
program-add = Add program
program-edit = Edit program
program-end = End program
program-end-title = End this program?
program-end-text = From now on nothing of it is asked any more. Everything done so far stays, with all its stickers.
program-none = No program for { $name } yet
program-none-text = A program is what one therapist asks for: some exercises, and how many days a week.
program-honest = Please enter only what your therapist gave you. Hep Hooray counts and cheers; it gives no medical advice. If something hurts, stop and ask your therapist.
program-discipline = Kind of therapy
program-start = First day
program-weeks = Weeks
program-has-review = The therapist looks at it again
program-review-hint = The day is shown beside the program.
program-review-day = Review
program-weekly-goal = Days a week
program-rule = { $days ->
    [7] Every day counts.
    [one] Any 1 day counts. Days off are fine.
   *[other] Any { $days } days count. Days off are fine.
}
program-star-worth = What a golden star is worth
program-star-hint = In stickers. Each week that reaches its days earns one star.
program-counts = When does a day count?
counts-all = When everything asked is done
counts-all-text = Each exercise earns its sticker either way.
counts-any = When any exercise is done
counts-any-text = For a gentle start, or for hard weeks.
goal-of = { $name }’s goal
goal-quoted = “{ $goal }”
goal-none = What would { $name } love to be able to do?
goal-hint = In the child’s own words: it is shown on its Today.
goal-picture = Picture for the goal
goal-picture-none = No picture
this-week = This week
this-week-reached = The week’s goal is reached.
this-week-rest = A rest week: nothing is asked, nothing is missed.
this-week-of = { $reached ->
    [one] { $week } · 1 week reached so far
   *[other] { $week } · { $reached } weeks reached so far
}
this-week-hard = { $count ->
    [one] { $name } called { $exercise } hard once.
   *[other] { $name } called { $exercise } hard { $count } times. Worth telling the therapist.
}
this-week-too-hard = { $day }: { $name } said that { $exercise } was too hard. Worth telling the therapist.
this-week-hurts = { $day }: { $name } said that { $exercise } hurt. Please tell the therapist.
this-week-hurts-face = { $day }: { $name } said that { $exercise } hurt, and pointed at face { $face } of 5. Please tell the therapist.

# Exercises

exercise-table = Exercises
exercise-picture = Picture
exercise-name = Exercise
exercise-dose = Dose
exercise-when = When
exercise-last-weeks = Last 4 weeks
exercise-change = Change
exercise-none = No exercises yet. Take them from the library or write them down as the therapist gave them.
exercise-add = Add exercise
exercise-edit-one = Edit { $name }
exercise-up = Move { $name } up
exercise-down = Move { $name } down
exercise-hard = { $count ->
    [one] hard once
   *[other] hard { $count } times
}
exercise-times-a-day = { $count ->
    [2] { $schedule }, twice a day
   *[other] { $schedule }, { $count } times a day
}
exercise-how = How it is done
exercise-why = Why it is there
exercise-helps = How it helps with the goal
exercise-helps-hint = In the child's words: “Strong legs climb every step.” It is said on the card and after the move.
exercise-no-picture = No picture
exercise-times = Times on such a day
exercise-moment = Moment of the day
exercise-moment-hint = Something that happens anyway, so that nobody has to remember.
exercise-moment-none = At any time
exercise-retire = Retire
exercise-retire-text = It is not asked any more from today on. Everything done so far stays, with all its stickers.
moment-morning = In the morning
moment-after-school = After school
moment-after-snack = After snack
moment-brushing-teeth = While brushing teeth
moment-bedtime = Before bed
week-share = Week of { $day }: { $done } of { $asked }
week-rest = Week of { $day }: nothing asked
library-title = Exercise library
library-text = Take what your therapist gave you. The words and the dose are copied, and you can change them.
library-search = Search
library-discipline = Therapy
library-every-discipline = Every therapy
library-body = Part of the body
library-every-body = The whole body
library-found = { $count ->
    [one] 1 exercise found
   *[other] { $count } exercises found
}
library-nothing = Nothing found. Try another word, or write your own exercise.
library-own = Write your own
library-needs = How it begins, and what it needs
body-arms = Arms
body-back = Back
body-breath = Breath
body-feet = Feet
body-hands = Hands
body-hips = Hips
body-legs = Legs
body-neck = Neck
body-shoulders = Shoulders
body-tongue = Tongue
body-tummy = Tummy
body-voice = Voice
body-lips = Lips
body-cheeks = Cheeks
body-jaw = Jaw
body-eyes = Eyes
dose-title = How much
dose-kind = What is counted
dose-kind-reps = Times
dose-kind-holds = Times, each held
dose-kind-time = Seconds
dose-sides = Sides
dose-sides-both = Both together
dose-sides-each = Each side on its own
dose-sets = Sets
dose-times = Times in a set
dose-hold = Seconds each is held
dose-time = Seconds in a set
dose-seconds = seconds
dose-unit = Counted as
dose-unit-none = times
unit-name-lengths = lengths
unit-name-steps = steps
unit-name-words = words
unit-name-sounds = sounds
unit-name-breaths = breaths
unit-name-sips = sips
schedule-title = On which days
schedule-kind-any_days = Any days of the week
schedule-kind-weekdays = Certain weekdays
schedule-kind-every_day = Every day
schedule-kind-every_n_days = Every few days
schedule-days = Days a week
schedule-distance = Every
schedule-distance-unit = days
schedule-weekdays = Weekdays

# Pauses

pauses-title = Pauses
pauses-none = No pauses. Sick days and holidays can be added before or after.
pause-add = Add pause
pause-edit = Edit pause
pause-edit-one = Edit the pause of { $span }
pause-remove-text = The days are asked for again, and count as if there had been no pause.
pause-now = now
pause-text = Nothing is asked on these days, and nothing is missed. Days that are over can be paused too.
pause-why = Why
pause-sick = Sick
pause-holiday = Holiday
pause-therapist_rest = Therapist’s rest
pause-from = First day
pause-to = Last day
pause-note = Note for the family

# Waiting

waiting-title = Waiting for you
waiting-none = Nobody has asked for anything.
waiting-asked = { $name } asked for “{ $reward }”
waiting-not-enough = { $count ->
   *[other] { $count } stickers: not enough of them left
}
waiting-give = Give it
waiting-give-one = Give it: { $reward } for { $name }
waiting-not-now = Not now
waiting-not-now-one = Not now: { $reward } for { $name }

# Rewards

rewards-title = { $name }’s rewards
rewards-balance = { $balance ->
    [one] 1 sticker to spend · { $earned } earned in all
   *[other] { $balance } stickers to spend · { $earned } earned in all
}
rewards-none = Nothing to save for yet
rewards-none-text = Small rewards that come soon work best: choosing the film, a trip, time together.
reward-add = Add reward
reward-edit = Edit reward
reward-name = What it is
reward-name-hint = As you would say it to your child.
reward-picture = Picture
reward-price = Price
reward-price-unit = stickers
reward-price-hint = One exercise is one sticker.
reward-price-kept = The price for whoever saves for it already stays { $price }.
reward-ok = Ask me first
reward-ok-text = The reward waits for your OK before it is handed over.
reward-given = { $count ->
    [one] given once
   *[other] given { $count } times
}
reward-never-given = not given yet
reward-saving = { $name } saves for it, at { $price }
reward-after-ok = needs your OK
reward-away = put away
reward-put-away = Put away
reward-put-away-one = Put away { $name }
reward-bring-back = Bring back
reward-bring-back-one = Bring back { $name }
answered-title = What was asked for
answered-none = Nothing yet.
answered-given = { $count ->
    [one] Given { $day }, for 1 sticker
   *[other] Given { $day }, for { $count } stickers
}
answered-declined = Not then: { $day }. No sticker was taken.

# Reminders

reminders-title = { $name }’s reminders
reminders-quiet = On this laptop, while it is on. Never between { $from } and { $to }.
reminders-never-quiet = On this laptop, while it is on. No quiet hours are set.
reminders-none = No reminders for { $name } yet
reminders-none-text = Tie one to something that happens anyway: after snack, while brushing teeth.
reminder-add = Add reminder
reminder-edit = Edit reminder
reminder-remove-text = It rings no more. What it did so far stays in the list below.
reminder-show-now = Show me one now
calendar-save = Save for my calendar
calendar-saved = Saved. Open the file with the calendar on your phone or computer, and { $name }’s moments ring there too. Saved again later, it takes the place of this one, and what you removed is taken back.
calendar-failed = The file could not be saved there. Choose another folder.
# The heading of the calendar, and the file's name.
calendar-name = { $child }’s moves
calendar-file = moves.ics
check-ask = The desktop took it. It should be outside this window now. Did you see it?
check-yes = Yes, I saw it
check-no = No
check-seen-yes = You saw it. Reminders arrive on this laptop.
check-seen-no = The desktop took it, but you did not see it.
check-no_desktop = Nobody on this desktop shows notifications. Until then reminders appear as a banner in this window, which comes out for it.
check-refused = The desktop said no. Until then reminders appear as a banner in this window, which comes out for it.
check-silent = The desktop did not answer. Until then reminders appear as a banner in this window, which comes out for it.
check-do_not_disturb = “Do not disturb” is on. Until it is off, reminders appear as a banner in this window, which comes out for it.
check-when = Last tried: { $when } · { $server }
check-server-none = the desktop gave no name
check-help-no-desktop = A program that shows notifications is missing. GNOME, KDE and Cinnamon bring one along; elsewhere install “dunst” or “mako” and start it with your desktop.
check-help-gnome = Open Settings, then Notifications. Switch “Do Not Disturb” off, and let Hep Hooray show banners.
check-help-plasma = Open System Settings, then Notifications. Switch “Do Not Disturb” off, and let Hep Hooray show popups.
check-help-other = Look in your desktop’s settings for Notifications. Switch “Do not disturb” off, and let Hep Hooray show them.
check-help-windows = Open Settings, then System, then Notifications. Switch notifications on, for Hep Hooray too, and “Do not disturb” or Focus assist off.
check-help-mac_os = Open System Settings, then Notifications. Allow them for Hep Hooray, as banners or alerts, and switch Focus off.
reminder-when = When
reminder-own-times = At times of its own
reminder-tied = With the moment “{ $moment }”
reminder-tied-text = When that usually is. Change it here, and everything tied to this moment moves along.
reminder-about = { $target } · only if not done yet
reminder-switch = Ring “{ $title }”
reminder-rings = Rings
reminder-name = Moment
reminder-name-hint = It is the heading of the notification.
reminder-time = Time
reminder-time-nth = Time { $nth }
reminder-time-add = Add a time
reminder-time-remove = Remove { $time }
reminder-in-quiet = { $time } is in your quiet hours ({ $from } to { $to }). It waits until they are over, and if the day is over by then, it does not come.
reminder-weekdays = On these days
target-title = About
target-everything = All of { $name }’s moves
target-exercises = Single exercises
target-gone = An exercise that is no longer there
lately-title = What happened lately
lately-none = No reminder was due in the last weeks.
lately-when = When
lately-which = Reminder
lately-what = What happened
lately-all = Show all { $count }
delivery-claimed = Not shown, the app was closed just then
delivery-shown = Shown
delivery-shown-numbered = Shown, number { $number } on the desktop
delivery-opened = Shown, { $name } opened it
delivery-banner = Could not be shown by the desktop. Banner in the app instead
delivery-banner-no_desktop = Nobody on this desktop shows notifications. Banner in the app instead
delivery-banner-refused = The desktop said no. Banner in the app instead
delivery-banner-silent = The desktop did not answer. Banner in the app instead
delivery-banner-do_not_disturb = “Do not disturb” was on. Banner in the app instead
delivery-banner-opened = { $banner }, { $name } opened it
delivery-banner-snoozed = { $banner }, { $name } wants it again a little later
delivery-banner-not_today = { $banner }. “Not today”, so it stayed quiet for the rest of the day
delivery-snoozed = Shown, { $name } wants it again a little later
delivery-not_today = “Not today”, so it stayed quiet for the rest of the day
delivery-put-off = { $count ->
    [one] { $what }. Put off once
   *[other] { $what }. Put off { $count } times
}
# $what is one of the above.
delivery-late-quiet = { $what }. At { $time }, when the quiet hours were over
delivery-late-asleep = { $what }. Late, at { $time }: the laptop was asleep or off
delivery-late-closed = { $what }. Late, at { $time }: the app was closed
delivery-already_done = Already done, not shown
delivery-not_asked = Nothing was asked that day, not shown
delivery-paused = The day was paused, not shown
delivery-quiet = Not shown: it fell into the quiet hours, and the day was over when they were
delivery-missed = Missed, the laptop was asleep or off all day

# Days

days-title = { $name }’s days
days-text = Any day can be mended. What is mended keeps a note of who did it, when and why.
days-jump = Go to a day
days-week = Week
days-earlier = Earlier
days-later = Later
days-pause = pause
days-counts = { $count ->
    [one] counts · 1
   *[other] counts · { $count }
}
days-stickers = { $count ->
    [one] 1 sticker
   *[other] { $count } stickers
}
days-day = { $day } · { $date }
days-paused = A pause: nothing was asked on this day.
days-empty = Nothing was asked, and nothing was done
days-asked = { $count ->
    [one] asked once
    [2] asked twice
   *[other] asked { $count } times
}
days-extra = an extra
days-done-by-child = { $name } at { $time }
days-done-by-parent = a grown-up at { $time }
days-part = { $done } of { $whole }
days-part-seconds = { $whole ->
    [one] { $done } of 1 second
   *[other] { $done } of { $whole } seconds
}
days-add = Add
days-add-one = Add { $name }
days-undo = Take back
days-undo-one = Take back { $name }, time { $nth }
correct-add-title = { $name } · { $day }
correct-undo-title = Take back { $name } · { $day }
correct-undo-text = Its sticker goes. A note that it was taken back stays.
correct-amount = How much was done?
correct-all = All of it
correct-part = A part
correct-reps = Times in all
correct-seconds = Time in all
correct-why = Why (if you like)
correct-reasons = Reasons to choose from
why-laptop-off = The laptop was off
why-forgot = Done, but not pressed
why-elsewhere = Done somewhere else
why-mistake = Pressed by mistake
why-not-done = It was not done
history-title = What was mended
history-added-by-child = { $name } added { $exercise }
history-added-by-parent = A grown-up added { $exercise }
history-undone-by-child = { $name } took back { $exercise }
history-undone-by-parent = A grown-up took back { $exercise }
effort-easy = easy
effort-just_right = just right
effort-hard = hard

## Settings

settings-title = Settings
settings-text = For the whole family, on this laptop.
children-title = Family
child-add = Add somebody
role-sample = sample
child-erase = Erase
child-erase-one = Erase { $name }
child-erase-text = Everything of { $name } is erased for good: programs, exercises, stickers, rewards, reminders, photos and clips, in the safety copies too. Nothing brings it back.
child-erase-type = Type “{ $name }” to go on
child-erase-for-good = Erase for good
child-name = Name
child-friend = Friend
child-colour = Colour
child-role = Who is it?
role-child = Child
role-child-text = The one the program was made for.
role-grown_up = Grown-up
role-grown_up-text = Somebody who joins in, with a row of their own.
figure-title = The figure
figure-text = It shows the moves. Let it look like the child.
figure-skin = Skin
figure-hair = Hair
figure-hair-colour = Colour of the hair
figure-top = Shirt
figure-bottoms = Trousers
figure-legs = Length of the trousers
figure-glasses = Glasses
figure-aid = Helps to move
figure-aid-text = Drawn wherever an exercise can be done with it.
figure-reading = How the screens speak
figure-reading-words = In a few words
figure-reading-words-text = Each beside its picture.
figure-reading-pictures = In pictures
figure-reading-pictures-text = For a child who does not read yet. A button reads aloud what is left.
anchors-title = Moments of the day
anchors-text = Exercises lie on Today by their moment, in this order. Put them in the order of your day.
anchor-add = Add moment
anchor-edit = Edit moment
anchor-edit-one = Edit { $name }
places-title = Places
places-text = After a move, a child can say where it was. Add places of your own.
place-add = Add place
place-edit = Change
place-edit-one = Change { $name }
place-name = What it is called
place-put-away = Put away
place-put-away-one = Put away { $name }
place-bring-back = Bring back
place-bring-back-one = Bring back { $name }
place-away = put away
place-home = Home
place-garden = Garden
place-school = School
place-grandparents = Grandma's
place-playground = Playground
place-pool = Pool
skin-porcelain = Porcelain
skin-peach = Peach
skin-honey = Honey
skin-almond = Almond
skin-cocoa = Cocoa
skin-ebony = Ebony
hair-short = Short
hair-parted = Parted
hair-curly = Curly
hair-bob = Bob
hair-pigtails = Pigtails
hair-ponytail = Ponytail
hair-bun = Bun
hair-headscarf = Headscarf
hair-colour-black = Black
hair-colour-brown = Brown
hair-colour-chestnut = Chestnut
hair-colour-ginger = Ginger
hair-colour-blond = Blond
hair-colour-silver = Silver
clothes-coral = Coral
clothes-sun = Sun yellow
clothes-leaf = Leaf green
clothes-teal = Teal
clothes-sky = Sky blue
clothes-blue = Blue
clothes-violet = Violet
clothes-rose = Rose
clothes-navy = Navy
clothes-stone = Stone grey
legs-trousers = Long
legs-shorts = Short
aid-none = Nothing
aid-wheelchair = Wheelchair
aid-walker = Walker
aid-orthosis = Ankle-foot orthosis
accent-coral = Coral
accent-teal = Teal
accent-violet = Violet
accent-sky = Sky blue
calendar-title = Calendar
calendar-first = The week begins on
calendar-first-hint = Past weeks stay as they were.
calendar-rollover = The day turns at
calendar-rollover-hint = A late bedtime still belongs to the day before.
laptop-title = Reminders and this laptop
quiet-switch = Quiet hours
quiet-text = No reminder sounds between these times.
quiet-from = From
quiet-to = To
login-switch = Start when the laptop starts
login-text = So that reminders come without opening the app first.
look-title = Look and sound
look-sounds = Sounds
look-music = Music
look-music-text = A soft tune while a move is done together with the figure.
look-motion = Motion
look-motion-text = Flying stickers and confetti.
look-font = Type
font-playful = Baloo and Lexend
font-playful-text = Round and friendly.
font-hyperlegible = Atkinson Hyperlegible
font-hyperlegible-text = Letters that are hard to mix up.
pin-title = PIN
pin-text = A new PIN brings a new recovery code. The old ones stop working.
pin-change = Change PIN
pin-changed = The PIN is changed
copies-title = Safety copies
copies-text = Made by itself each day, and before anything big changes. Your own photos and clips lie beside them, in the folder “media”.
copies-newest = The newest is from { $when }.
copies-none = There is none yet. The first one is made tomorrow.
copies-restore = Go back to a copy
copies-restore-now = Go back
copies-restore-text = Everything becomes as it was then. What is here now is copied first.
copies-which = Copy
sample-title = Sample family
sample-text = These are not real children. Removing them leaves your own family alone.
sample-remove = Remove the sample family
about-title = About
about-version = Hep Hooray { $version }
about-local = Everything stays on this laptop. There is no account, no server and no network.
about-advice = Hep Hooray follows what your therapist gave you. It is no medical advice.
about-stickers = Stickers and pictures: Fluent Emoji by Microsoft (MIT licence).
about-fonts = Letters: Baloo 2, Lexend and Atkinson Hyperlegible (SIL Open Font Licence).

## The journey

child-rail-journey = Journey
journey-of = { $name }'s journey
journey-week = Week { $number }
journey-week-of = Week { $number } of { $weeks }
journey-start = The start
journey-more = A few days more
journey-coming = It begins soon
journey-over = You made it to the end
journey-reached = { $count ->
    [one] week reached
   *[other] weeks reached
}
journey-album = My album
journey-which = Which journey
journey-path = The way to your goal
journey-here = You are here.
journey-goal = At the end: { $goal }
journey-place-reached = { $week }, { $days }: a golden star.
journey-place-rest = { $week }, { $days }: a rest.
journey-place-now = { $week }, { $days }: this week.
journey-place-coming = { $week }, { $days }: still to come.
journey-place-tried = { $week }, { $days }: you practised.
journey-place-quiet = { $week }, { $days }: a quiet week.
journey-review = { $date }: we show your therapist
journey-review-on = On { $date } you show your therapist.
journey-sleeps = { $count ->
    [one] 1 more sleep
   *[other] { $count } more sleeps
}
journey-aloud = Read your goal aloud
journey-none = Your journey begins soon
journey-none-next = A grown-up can set it up.
journey-back-aloud = Read it aloud
journey-back = Lovely to see you again! One move is a great start.
road-title = The road to 5,000
road-total = { $done } so far.
road-next = Next badge at { $count }.
road-times = { $count ->
    [one] 1 time
   *[other] { $count } times
}
road-minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
}
passport-title = Places I practised
passport-place = { $times ->
    [0] { $place }: no stamp yet
    [one] { $place }: once
   *[other] { $place }: { $times } times
}
child-milestone = { $done }!
child-milestone-next = A new badge for { $name }.
child-stamp = A new stamp!
child-stamp-next = { $place } is in your passport now.
album-aloud = Read my album aloud
album-of = { $name }'s album
album-back = Back to the journey
album-stickers = { $count ->
    [one] sticker
   *[other] stickers
}
album-stars = { $count ->
    [one] golden star
   *[other] golden stars
}
album-look = How to look at the stickers
album-by-month = By month
album-by-pack = By pack
album-month = { $month } { $year }
album-month-before = Month before
album-month-after = Month after
album-month-empty = A fresh page
album-sticker = { $times ->
    [0] { $sticker }: not yet
    [one] { $sticker }: once
   *[other] { $sticker }: { $times } times
}
album-pack-own = Our own
album-milestones = My badges
album-badges-of = Badges for { $name }
album-badges-all = All my badges
album-journeys = My journeys
album-journey-days = { $from } to { $to }
album-certificate = My certificate
album-more = Earlier journeys
certificate-title = Certificate
certificate-goal = practised for this goal:
certificate-words = “{ $goal }”
certificate-weeks = { $count ->
    [one] week reached, of { $weeks }
   *[other] weeks reached, of { $weeks }
}
certificate-more = { $count ->
    [one] golden star beyond them
   *[other] golden stars beyond them
}
certificate-times = { $count ->
    [one] time an exercise was done
   *[other] times an exercise was done
}
certificate-reps = { $count ->
    [one] repetition
   *[other] repetitions
}
certificate-minutes = { $count ->
    [one] minute
   *[other] minutes
}
certificate-move = { $name } × { $count }
certificate-days = From { $from } to { $to }
certificate-sign = Signed with pride
certificate-print = Print
certificate-aloud = Read my certificate aloud
certificate-back = Back
review-title = How does it go on?
review-text = { $name } has come to the end of this program. What did the therapist say?
review-finish = Finish with a certificate
review-finished = This program is finished. Its certificate is in { $name }’s album as well.
review-certificate = Print the certificate
review-finish-title = Finish this program?
review-finish-text = It asks for nothing more. All stickers stay, and the certificate is in the album, ready to be printed.
review-finish-save = Finish
review-extend = Go on longer
review-extend-title = Go on longer
review-extend-text = Weeks that are over stay as they were.
review-extend-weeks = Length from { $date } on
review-extend-weeks-unit = weeks
review-extend-day = Next review
review-extend-save = Go on
review-next = Start the next program
review-next-title = The next program
review-next-text = This one is finished and stays in the album. What goes on keeps its road.
review-next-start = First day
review-next-weeks = Length
review-next-exercises = These go on
review-next-save = Start
exercise-places = Practised at: { $places }
exercise-place = { $place } { $times } ×

## The family jar

jar-title = Family jar
jar-rule = Every sticker puts a marble in.
jar-missing = { $count ->
    [one] One more marble
   *[other] { $count } more marbles
}
jar-full = The jar is full!
jar-full-next = Ask a grown-up. The next jar is ready.
jar-who = They fill it together
jar-picture = A jar with { $done } of { $size } marbles
jar-given = You got “{ $name }” on { $date }
jar-aloud = Read it aloud
jar-parent-text = One reward for everybody. Each sticker of anybody who takes part puts a marble in; only an undo takes one out. Nobody's number is shown.
jar-parent-stand = { $done } of { $size } marbles
jar-parent-given = “{ $name }”, given on { $date }
jar-add = Put a jar on the table
jar-edit = Edit the family jar
jar-give = Give it
jar-give-one = Give “{ $name }” to everybody
jar-name = What everybody gets
jar-name-hint = Something to do together is better than something to have.
jar-size = Marbles that fill it
jar-size-unit = marbles
jar-size-hint = A family of three with four moves each puts in about 40 a week.
jar-size-begun = A jar that has begun can only become smaller.
jar-members = Who takes part

## Questions for the therapist, and stretching a reward

parent-questions = Questions
questions-title = Questions for the therapist
questions-text = For the next visit with { $name }. Only grown-ups see this list.
questions-print = Print
questions-to-ask = To ask
questions-asked = Asked
questions-none = No questions yet
questions-none-text = What you want to ask comes here. What was hard or hurt is suggested by itself.
questions-many = { $count } exercises are asked for on one day. A few that get done help more than many. Your therapist can tell which matter most now.
suggestions-title = Worth asking?
suggestions-text = From the last four weeks. Your therapist knows what it means; the app doesn't.
suggestion-hurts = { $days ->
    [one] { $name } was stopped because it hurt.
   *[other] { $name } was stopped on { $days } days because it hurt.
}
suggestion-hurts-ask = { $days ->
    [one] { $name } hurt { $child } once. What shall we do?
   *[other] { $name } hurt { $child } on { $days } days. What shall we do?
}
suggestion-hard = { $name } was called hard on { $days } days.
suggestion-too-hard = { $days ->
    [one] { $name } was stopped because it was too hard.
   *[other] { $name } was stopped on { $days } days because it was too hard.
}
suggestion-hard-ask = { $name } is hard for { $child }. Is there another way to do it?
suggestion-far-below = { $name }: in the week of { $date }, { $counted } of { $goal } days counted.
suggestion-far-below-ask = The week of { $date } was hard to fit in: { $counted } of { $goal } days. What matters most?
suggestion-keep = Add to my questions
suggestion-keep-one = Add to my questions: { $seen }
suggestion-aside = Dismiss
suggestion-aside-one = Dismiss: { $seen }
question-add = Add question
question-edit = Question
question-text = What do you want to ask?
question-asked = We have asked this
question-answer = What the therapist said
question-answer-hint = For yourselves; may stay empty.
question-open = Answer or edit
question-open-one = Answer or edit: { $question }
question-remove-text = Remove this question and its answer?
problem-question = Please write down what you want to ask.
stretch = Stretch
stretch-one = Stretch { $name }
stretch-title = Stretch “{ $reward }”
stretch-any = Stretch a reward
stretch-what = What grows?
stretch-price = The price
stretch-price-detail = More stickers
stretch-spacing = The time between
stretch-spacing-detail = More sleeps from one to the next
stretch-reward = Which reward
stretch-text = The price grows a little every week, from next week on. { $name } hears of each step beforehand. Whoever saves for it already keeps the price it had.
spacing-text = After it was given, it can be asked for again only some days later: a few more of them every week, from next week on. { $name } hears of each step beforehand, and goes on saving meanwhile.
spacing-to = At most once in
spacing-unit = days
spacing-now = { $count ->
    [0] Now it comes as often as the stickers reach.
    [one] Now it comes once a day at most.
   *[other] Now it comes once in { $count } days at most.
}
stretch-to = Price at the end
stretch-now = { $count ->
    [one] Now it is 1 sticker.
   *[other] Now it is { $count } stickers.
}
stretch-weeks = Over how many weeks
stretch-weeks-unit = weeks
stretch-weeks-hint = A week that is all paused is left out.
stretch-praise = Keep the praise as it is: it works longest. Golden stars keep their worth.
stretch-stand = Stretched from { $from } to { $to }. On { $date } it becomes { $count }.
spacing-stand = Stretched to once in { $to } days. On { $date } it becomes { $count }.
spacing-holds = { $count ->
    [one] Once a day at most.
   *[other] Once in { $count } days at most.
}
spacing-stop = No more waiting
spacing-stop-text = It comes as often as the stickers reach again, from today on.
problem-spacing = Please choose more days than now, up to 60.
stretch-stop = Stop stretching
stretch-stop-text = { $count ->
    [one] The price stays at 1 sticker.
   *[other] The price stays at { $count } stickers.
}
steady = Four steady weeks in a row. You could stretch a reward, so that { $name } needs it a little less. It is your choice.
steady-stretch = Stretch a reward
steady-not-now = Not now
child-coming = { $count ->
    [one] From { $day }, { $date }: 1 sticker. If you save for it before, it stays { $price }.
   *[other] From { $day }, { $date }: { $count } stickers. If you save for it before, it stays { $price }.
}
child-coming-kept = Yours stays { $price }! A new one takes { $count } from { $day }, { $date }.
child-coming-spacing = { $count ->
    [one] From { $day }, { $date }: when you got it, 1 sleep until the next.
   *[other] From { $day }, { $date }: when you got it, { $count } sleeps until the next.
}
child-coming-aloud = Read it aloud

## Faults

fault-invalid = One thing to change
fault-invalid-next = Please look at what is marked, and try again.
fault-gone = It is no longer there
fault-gone-next = It was changed meanwhile. Here is how it stands now.
fault-too-late = That was another day
fault-too-late-next = Only today's stickers can be taken back here. A grown-up can mend any day.
fault-not-enough = Not enough stickers yet
fault-not-enough-next = Every move brings one more.
fault-not-yet = Not yet
fault-not-yet-next = { $number ->
    [one] One more sleep, then you can ask again. Your stickers stay with you.
   *[other] { $number } more sleeps, then you can ask again. Your stickers stay with you.
}
fault-wrong-pin = That is not the PIN
fault-wrong-pin-next = { $number ->
    [0] The next try has to wait a little.
    [one] One more try, then a short wait.
   *[other] { $number } more tries, then a short wait.
}
fault-locked-out = A short wait
fault-locked-out-next = Too many wrong tries. The PIN can be typed again when the time is over.
fault-locked = The grown-ups' side is locked
fault-locked-next = Please type the PIN. What you wrote is still here.
fault-already-set-up = Your family is here already
fault-already-set-up-next = Nothing was changed. Let's go to its first screen.
fault-in-use = Hep Hooray is already open
fault-in-use-next = Another window of it has the stickers. Please look for that one.
fault-newer = These stickers come from a newer Hep Hooray
fault-newer-next = Please update the app on this laptop. Nothing was changed.
fault-foreign = This file is not from Hep Hooray
fault-foreign-next = Something else lies where the stickers should be. It was left untouched.
fault-damaged = The sticker book is damaged
fault-damaged-next = It is left as it is, and nothing more is written into it.
fault-unwritable = Nothing can be saved right now
fault-unwritable-next = The disk may be full, or the folder closed for writing. Free some space and try again.
fault-store = That did not work
fault-store-next = Nothing was lost. Please try once more.

problem-empty = Please fill this in.
problem-too-long = Please make this shorter.
problem-out-of-range = Please choose a number that fits.
problem-end-before-start = The end comes before the start.
problem-unknown = Please choose one that is in the list.
problem-not-a-pin = A PIN is 4 to 8 digits, nothing else.
problem-wrong = That does not match.
problem-in-the-future = This day is still to come.
problem-name-empty = Please write a name.
problem-name-too-long = At most 40 letters fit here.
problem-line-too-long = At most 80 letters fit here.
problem-anchor = This moment is no longer there. Choose another.
problem-jar-size = Between 5 and 300 marbles, and a jar that has begun can't grow.
problem-jar-members = Somebody has to take part.
problem-text-too-long = At most 400 letters fit here.
problem-picture = Please choose one of the pictures.
problem-date = Please choose a day of the calendar.
problem-weeks = A program lasts 1 to 52 weeks.
problem-review = The review comes before the program starts. Please choose a later day.
problem-weekly-goal = Choose 1 to 7 days a week.
problem-star-worth = A golden star is worth 0 to 20 stickers.
problem-dose = Choose 1 to 20 sets; each of 1 to 200 times, held up to 5 minutes, or of up to an hour.
problem-schedule = Choose 1 to 7 days a week, or every 2 to 30 days.
problem-times-a-day = Choose 1 to 6 times a day.
problem-price = A reward costs 1 to 500 stickers.
problem-times = Choose 1 to 8 different times.
problem-times-empty = Please choose at least one time.
problem-weekdays = Please choose at least one weekday.
problem-target-empty = Please choose at least one exercise.
problem-target-unknown = One of these is no longer there. Please choose again.
problem-dates = The last day comes before the first.
problem-dates-too-long = A pause lasts at most a year.
problem-recovery = That is not the recovery code. Please compare it letter by letter.
problem-recovery-empty = Please type the recovery code.
problem-rollover = The day can turn from midnight to noon.
problem-sticker = Please choose one of the stickers.
problem-day-future = This day is still to come.
problem-id = It is no longer there. Please start again.

## Sample family

sample-mia = Mia
sample-leo = Leo
sample-sam = Sam
sample-mia-goal = Climb the big slide all by myself.
sample-leo-goal = Tie my football boots before the others.
sample-after-snack = After snack
sample-brushing-teeth = Brushing teeth
sample-why-bridges = Strong hips for climbing
sample-why-squats = Getting up from the floor
sample-why-flamingo = One foot on the ladder
sample-why-superhero = Back strength
sample-helps-bridges = Strong hips push you up the ladder.
sample-helps-squats = Strong legs climb every step.
sample-helps-flamingo = One foot stands, one foot climbs.
sample-helps-superhero = A strong back holds you up on the way.
sample-helps-shoelaces = Bows that hold, quicker every time.
sample-helps-putty-pinches = Strong fingers pull the laces tight.
sample-helps-crab-walk = Strong hands make nimble fingers.
sample-jar = Family pizza night
sample-film = Pick the film on Friday
sample-ice-cream = Ice-cream trip
sample-sleepover = Sleepover with cousin
sample-game = 30 minutes of a game
sample-climbing = Climbing hall

## Notifications

# "Mia: After snack", and below it the moves: "Bridges and 3 more".
notify-title = { $child }: { $moment }
notify-title-late = Still time for { $child }’s moves
# Between two moments of one notification.
notify-and = { " · " }
notify-body = Time for your moves
notify-body-more = { $move } and { $count } more
notify-open = Open
notify-later = 10 more minutes
notify-not-today = Not today
notify-test-title = Hello from Hep Hooray
notify-test-body = This is how { $child }’s reminders will look.

tray-open = Open Hep Hooray
tray-quit = Quit

## Library

discipline-physical = Physical therapy
discipline-occupational = Occupational therapy
discipline-speech = Speech and feeding

kind-strength = Strength
kind-balance = Balance
kind-stretch = Stretching
kind-ball = Ball games
kind-gait = Walking and jumping
kind-hands = Hands
kind-shoelaces = Shoelaces
kind-scissors = Scissors
kind-handwriting = Handwriting
kind-sensory = Body and senses
kind-tongue = Tongue
kind-lips = Lips and cheeks
kind-breath = Breath
kind-sounds = Sounds
kind-chewing = Eating and drinking


position-standing = Standing
position-sitting = Sitting
position-kneeling = Kneeling
position-hands-and-knees = On hands and knees
position-lying-back = Lying on the back
position-lying-tummy = Lying on the tummy
position-lying-side = Lying on the side
position-moving = Moving around
position-anywhere = Anywhere

need-ball = A ball
need-beads = Beads and a string
need-bubbles = Soap bubbles
need-buttoned-shirt = A shirt with buttons
need-chair = A chair
need-clothespins = Clothespins
need-coins = Coins and a money box
need-cotton-ball = A cotton ball
need-cup = A cup with a drink
need-cushion = A firm cushion
need-mat = A mat or a carpet
need-mirror = A mirror
need-paper = Paper
need-pencil = A pencil
need-putty = Therapy putty or dough
need-scissors = Children’s scissors
need-shoe = A shoe with laces
need-snack = A snack a grown-up chose
need-spoon = A spoon with something soft
need-step = A low step
need-straw = A straw
need-tape = A line of tape on the floor
need-therapy-ball = A big exercise ball
need-tray = A box of rice or sand
need-wall = A free wall
need-word-list = The word list

library-bridges = Bridges
    .how = Lie on your back with your feet flat. Lift your bottom up high like a bridge, then lower it slowly.
    .why = Makes hips and bottom strong for climbing, running and standing up.
    .praise = Your bridge was high and strong!

library-chair-squats = Chair squats
    .how = Stand in front of a chair. Sit down slowly until you just touch it, then stand up tall.
    .why = Builds the leg strength for stairs, standing up and getting off the floor.
    .praise = You sat and stood with strong legs!

library-flamingo-stand = Flamingo stand
    .how = Stand tall on one leg like a flamingo. Look at one spot.
    .why = Standing on one foot helps with stairs, dressing, kicking a ball and climbing.
    .praise = You stood like a flamingo!

library-superhero = Superhero
    .how = Lie on your tummy. Lift your arms and legs and fly like a superhero!
    .why = Strengthens the back and bottom, which hold the body up when sitting and standing.
    .praise = You flew like a superhero!

library-heel-raises = Heel raises
    .how = Hold the back of a chair. Go up high on your toes, then come down slowly.
    .why = Makes calves strong for walking, jumping and stairs.
    .praise = You stretched up as tall as a tree!

library-crab-walk = Crab walk
    .how = Sit, put your hands behind you and lift your bottom. Walk on your hands and feet like a crab!
    .why = Strong shoulders and a steady middle make writing, dressing and carrying easier.
    .praise = You crab-walked the whole way!

library-putty-pinches = Putty pinches
    .how = Pinch a piece of putty flat between your thumb and pointing finger. Roll it up and pinch again.
    .why = Strong fingertips help with pencils, zips and buttons.
    .praise = Your fingers squeezed like strong little crabs!

library-shoelaces = Shoelaces
    .how = Cross the laces and pull. Make two bunny ears, cross them and pull one through.
    .why = Tying shoes trains two hands to work together. A new skill like this needs many tries.
    .praise = You tied that bow yourself!

library-tongue-side-to-side = Tongue side to side
    .how = Stick out your tongue. Touch one corner of your mouth, then the other. Tick, tock!
    .why = A tongue that moves well helps with clear sounds and with moving food around.
    .praise = Your tongue ticked like a clock!

library-s-words = “S” words
    .how = Keep your tongue behind your teeth and let the air hiss like a snake: sssun, sssoap, sssix.
    .why = Practising one sound in real words helps it appear in everyday talking.
    .praise = Your S sounds were as clear as a snake’s!

library-wall-push-ups = Wall push-ups
    .how = Put your hands on the wall. Bend your arms until your nose nearly kisses the wall, then push away.
    .why = Strong arms and shoulders help with catching a fall, climbing and carrying.
    .praise = You pushed that wall like a bulldozer!

library-curl-ups = Peek at your knees
    .how = Lie on your back with bent knees. Reach for your knees, peek over them, and roll back down.
    .why = A strong tummy keeps the body steady for sitting, running and balance.
    .praise = You peeked over your knees with a strong tummy!

library-plank = Plank
    .how = Hands and toes on the floor. Make your body as straight as a board and keep breathing.
    .why = Strengthens tummy, back and shoulders all at once.
    .praise = You were as straight as a board!

library-bird-dog = Pointing dog
    .how = On hands and knees, reach one arm forward and the other leg back. Hold still like a pointing dog.
    .why = Trains back, tummy and balance together, so the body stays steady while arms and legs move.
    .praise = You pointed as still as a clever dog!

library-dead-bug = Tickled beetle
    .how = Lie on your back with arms and legs up like a beetle. Lower one arm and the other leg, then swap.
    .why = Teaches the tummy to hold steady while arms and legs move.
    .praise = What a strong little beetle!

library-step-ups = Step-ups
    .how = Step up with one foot, bring the other one up, then step back down. Up like a mountain goat!
    .why = Stepping up one leg at a time is what stairs and climbing frames ask for.
    .praise = You climbed like a mountain goat!

library-clamshells = Clamshells
    .how = Lie on your side with bent knees. Keep your feet together and open your knees like a clam.
    .why = Strengthens the side of the hip, which keeps walking straight and steady.
    .praise = Your clam opened beautifully!

library-side-leg-lifts = Leg rainbows
    .how = Lie on your side with straight legs. Lift the top leg up and down, like painting a rainbow.
    .why = Strong hip sides help with standing on one leg and walking without swaying.
    .praise = You painted a whole rainbow with your foot!

library-wall-sit = Wall sit
    .how = Lean your back on the wall and slide down, as if you sat on a chair nobody can see.
    .why = Builds thigh strength for stairs, jumping and standing for longer.
    .praise = You sat on an invisible chair!

library-knight-stand = Knight rises
    .how = Kneel on one knee like a knight. Push through your front foot and stand up tall.
    .why = This is how we get up from the floor. It trains strength and balance together.
    .praise = Arise, brave knight!

library-frog-jumps = Frog jumps
    .how = Crouch down low like a frog. Then jump up high and land softly.
    .why = Jumping builds power and teaches soft, safe landings.
    .praise = You jumped like a happy frog!

library-star-jumps = Star jumps
    .how = Jump your feet out and your arms up to make a star. Jump back to a pencil.
    .why = Arms and legs learn to work together, and the heart gets a happy workout.
    .praise = You sparkled like a star!

library-toe-taps = Toe taps
    .how = Sit tall with your heels on the floor. Lift your toes up and tap them down.
    .why = Toes that lift well clear the floor, so there is less tripping.
    .praise = Your toes tapped like a drummer!

library-sky-reaches = Sky reaches
    .how = Sit tall. Reach both hands up to catch a cloud, then bring it down to your lap.
    .why = Strong shoulders that reach overhead help with dressing and with things on shelves.
    .praise = You picked a cloud from the sky!

library-chair-march = Chair march
    .how = Sit tall and march: lift one knee, then the other. Left, right, left, right!
    .why = Lifting the knees trains the muscles that swing the leg in walking.
    .praise = You marched a whole parade sitting down!

library-leg-kicks = Slow kicks
    .how = Sit tall. Straighten one knee until your foot points forward, hold it there, and lower it slowly.
    .why = Strengthens the front of the thigh for standing, stairs and kicking.
    .praise = Your leg was as straight as a pencil!

library-belly-ball = Ball walk-outs
    .how = Lie with your tummy on a big ball. Walk your hands forward, and walk them back.
    .why = Taking weight through the arms builds shoulder, hand and tummy strength.
    .praise = You walked on your hands!

library-tightrope-stand = Tightrope stand
    .how = Put one foot right in front of the other on the line. Stand still like a circus star.
    .why = A narrow stance trains the small muscles that keep us from falling.
    .praise = You balanced like a circus star!

library-tree-pose = Tree
    .how = Stand on one leg and put your other foot against it. Grow your arms up like branches.
    .why = Calm, slow balance trains ankles, hips and attention.
    .praise = You grew into a tall tree!

library-tall-kneel-lifts = Tall-kneel ball lifts
    .how = Kneel up tall. Lift the ball high over your head, then bring it down to your tummy.
    .why = Kneeling tall trains hips and tummy without the feet helping.
    .praise = You knelt as tall as a tower!

library-seated-reaches = Apple picking
    .how = Sit tall. Reach out to the side as far as you can, pick an apple, and come back to the middle.
    .why = Reaching and coming back is how the middle of the body learns to balance.
    .praise = You picked a whole basket of apples!

library-cushion-stand = Cloud stand
    .how = Stand on a soft cushion, as if it was a cloud. Try to stand quietly without holding on.
    .why = A wobbly floor makes feet and ankles learn quickly.
    .praise = You stood on a cloud!

library-calf-stretch = Push the wall
    .how = Hands on the wall, one foot far behind you with the heel down. Lean in and feel the long pull.
    .why = Long calves let the heel touch the floor when walking.
    .praise = You pushed that wall and stayed so still!

library-toe-touches = Hello, toes
    .how = Sit with your legs straight out. Walk your hands down your legs and say hello to your toes.
    .why = Long muscles behind the legs make sitting, walking and bending easier.
    .praise = You said hello to your toes!

library-butterfly = Butterfly
    .how = Sit with the soles of your feet together. Let your knees flap gently like butterfly wings.
    .why = Opens the hips, so that sitting on the floor and stepping over things gets easier.
    .praise = Your wings flapped so softly!

library-cat-cow = Cat and cow
    .how = On hands and knees, make your back round like a cat. Then let your tummy sink like a cow. Moo!
    .why = A back that bends well both ways sits and reaches more easily.
    .praise = What a stretchy cat you are!

library-little-mouse = Sleepy mouse
    .how = Sit on your heels, fold forward and reach your arms long on the floor. Breathe like a sleepy mouse.
    .why = A calm stretch for back, hips and shoulders. Many children find it soothing.
    .praise = You were as quiet as a mouse!

library-cobra = Cobra
    .how = Lie on your tummy. Push up with your hands and lift your head like a curious cobra.
    .why = Opens the front of the body and wakes the back muscles.
    .praise = What a tall, calm cobra!

library-ear-to-shoulder = Ear to shoulder
    .how = Sit tall. Let your ear sink slowly toward your shoulder, as if you listened to a secret.
    .why = A neck that moves freely helps with looking around and with sitting straight.
    .praise = You listened to the secret so quietly!

library-knee-hugs = Knee hugs
    .how = Lie on your back, pull one knee to your tummy and give it a hug. The other leg stays long.
    .why = Stretches the bottom on one side and the front of the hip on the other.
    .praise = That knee got a lovely hug!

library-rainbow-stretch = Rainbow stretch
    .how = Reach one arm up and over your head, and bend to the side like a rainbow.
    .why = Stretches the side of the body, which helps with reaching and breathing deeply.
    .praise = You made a whole rainbow!

library-catch = Throw and catch
    .how = Watch the ball. Catch it with both hands and throw it back to your partner.
    .why = Catching brings eyes, hands and balance together.
    .praise = Your hands were as quick as a goalkeeper’s!

library-kick = Kick the ball
    .how = Stand beside the ball, swing your leg back and kick it to your partner or against a wall.
    .why = To kick, one leg must balance while the other one swings.
    .praise = What a kick!

library-bounce = Bounce the ball
    .how = Push the ball down with flat fingers, and push it again each time it comes back up.
    .why = Bouncing trains timing, and the hand that leads.
    .praise = Boing, boing, you kept it bouncing!

library-roll-the-ball = Roll the ball
    .how = Sit on the floor with your legs wide. Roll the ball to your partner and catch it again.
    .why = Trains sitting balance and using two hands together.
    .praise = You rolled it straight as an arrow!

library-overhead-throw = Over-the-head throw
    .how = Hold the ball with both hands behind your head. Throw it forward as far as you can.
    .why = Strengthens shoulders and tummy, and teaches both arms to work together.
    .praise = That ball flew like a rocket!

library-ball-bounces = Bouncy seat
    .how = Sit tall on a big ball with your feet flat. Bounce gently up and down.
    .why = Sitting on something soft wakes up the muscles that hold us upright.
    .praise = You bounced and stayed so tall!

library-giant-steps = Giant steps
    .how = Take huge, slow steps like a giant. Can you cross the room with only a few?
    .why = Long steps stretch and strengthen the legs and train balance.
    .praise = Your giant steps shook the floor!

library-marching = Marching band
    .how = Lift your knees high and swing your arms. March like a drummer in a band!
    .why = High knees train the hips and the moment on one leg in every step.
    .praise = You kept the beat like a drummer!

library-tiptoe-walk = Tiptoe walk
    .how = Walk high on your toes, as quietly as a cat who doesn’t want to wake anyone.
    .why = Strengthens the calves and trains balance.
    .praise = You tiptoed as quietly as a cat!

library-penguin-walk = Penguin walk
    .how = Lift your toes and walk on your heels, arms a little out, like a penguin on ice.
    .why = Strengthens the muscles that lift the toes.
    .praise = Waddle, waddle! What a fine penguin!

library-line-walk = Tightrope walk
    .how = Walk along a line. Put each heel right in front of your other toes.
    .why = Walking on a narrow line makes balance stronger and steps more careful.
    .praise = You crossed the tightrope!

library-backwards-walk = Backwards walk
    .how = Walk backwards, slowly, toe first and then heel. A grown-up checks that the way is free.
    .why = Going backwards wakes up the hips and makes balance work harder.
    .praise = You walked like a film played backwards!

library-side-steps = Crab-side steps
    .how = Step sideways: one foot out, the other foot follows. Keep your toes pointing forward.
    .why = Works the sides of the hips, which keep us steady on one leg.
    .praise = You slid sideways so smoothly!

library-bear-walk = Bear walk
    .how = Hands and feet on the floor, bottom high. Walk like a big, slow bear.
    .why = Strengthens arms and shoulders and stretches the backs of the legs.
    .praise = What a big strong bear!

library-bunny-hops = Bunny hops
    .how = Hands up like paws. Bend your knees and hop forward with both feet together.
    .why = Two-foot jumps train strength, timing and soft landings.
    .praise = Hop, hop, hooray, little bunny!

library-putty-squeezes = Putty squeezes
    .how = Hold the putty in your whole hand. Squeeze it as hard as you can, then let go.
    .why = A strong fist helps with holding, carrying and opening things.
    .praise = You squeezed out all the juice!

library-finger-taps = Finger hellos
    .how = Touch your thumb to each finger, one by one, and say hello to them all. Then go back again.
    .why = Each finger learns to move on its own, which writing and buttons need.
    .praise = Every finger got its hello!

library-finger-fans = Finger fans
    .how = Spread your fingers wide like a peacock’s tail. Then close them tight together.
    .why = The small muscles inside the hand steer pencils, scissors and keys.
    .praise = What a fine peacock’s tail!

library-caterpillar-fists = Caterpillar fists
    .how = Hold your fingers straight, curl them like a hook, make a fist, and open them up again.
    .why = Helps the fingers to bend and stretch all the way.
    .praise = Your caterpillar curled up and woke again!

library-clothespins = Clothespin crocodiles
    .how = Squeeze the clothespin so that it opens its mouth. Let it bite onto the card.
    .why = Strengthens the pinch that holds a pencil.
    .praise = Your crocodiles bit everything!

library-coin-bank = Feed the piggy bank
    .how = Pick up one coin with your fingertips and drop it into the slot. Listen to it clink!
    .why = Fingertip precision, and eyes that guide the hand.
    .praise = The piggy bank is full and happy!

library-bead-threading = Bead threading
    .how = Hold the string in one hand and a bead in the other. Push the string through and pull.
    .why = Two hands doing different jobs together, as in cutting and dressing.
    .praise = What a beautiful string of beads!

library-buttons = Button, button
    .how = Push the button through its hole with your thumb, and pull it out on the other side.
    .why = Getting dressed alone begins with buttons.
    .praise = Every button found its house!

library-paper-tearing = Paper tearing
    .how = Hold the paper with the fingertips of both hands. Tear it slowly, one hand forward, one hand back.
    .why = Strengthens the fingers and prepares both hands for scissors.
    .praise = Rrrip! You made a whole snowfall!

library-first-knot = The first knot
    .how = Make an X with the laces. Tuck one under the bridge and pull both ends tight.
    .why = The first step of tying shoes, practised on its own.
    .praise = X, under the bridge, and pull: you did it!

library-scissor-snips = Scissor snips
    .how = Thumb up! Open the scissors wide and snip little bits off a strip of paper.
    .why = Opening and closing scissors trains the hand that also holds the pencil.
    .praise = Snip, snip, confetti everywhere!

library-scissor-lines = Cut along the line
    .how = Drive your scissors along the line like a car on a road. Your other hand turns the paper.
    .why = Eyes and both hands work together, and the cuts get straighter.
    .praise = You stayed on the road the whole way!

library-lazy-eights = Lazy eights
    .how = Draw an eight that has gone to sleep. Round and round, without stopping.
    .why = Big, flowing lines crossing the middle make letters easier.
    .praise = Round and round, what a sleepy eight!

library-ocean-waves = Ocean waves
    .how = Draw a long row of waves from left to right, without lifting your pencil.
    .why = Joined-up waves are the warm-up for joined-up writing.
    .praise = Your waves rolled right across the page!

library-rocket-lines = Rocket zigzags
    .how = Draw a zigzag road for your rocket: up, down, up, down. Stop exactly at every corner.
    .why = Starting and stopping a line where you want to is half of writing.
    .praise = Your rocket landed on every corner!

library-bear-hug = Bear hug
    .how = Wrap your arms around yourself and give yourself a strong, slow hug. Breathe out like a sleepy bear.
    .why = Deep, steady pressure helps many children to feel calm and ready.
    .praise = What a warm and strong hug!

library-chair-push-ups = Chair push-ups
    .how = Hands on the armrests, or beside you on the seat. Push down until your bottom floats up, then land softly.
    .why = Heavy work for the arms wakes up the body and helps it sit well afterwards.
    .praise = You floated like an astronaut!

library-log-rolls = Log rolls
    .how = Lie long and straight with your arms up. Roll over and over like a log down a hill.
    .why = Rolling feeds the sense of balance and teaches the body to move as one.
    .praise = You rolled like a log down a hill!

library-cross-taps = Cross taps
    .how = Lift one knee and tap it with the other hand. Swap sides, like a slow dance.
    .why = Crossing the middle helps both halves of the body to work together.
    .praise = You danced across your middle!

library-treasure-dig = Treasure dig
    .how = Dig in a box of rice or sand with your fingers. Find the hidden treasures without looking!
    .why = Touching different things teaches the hands to feel without eyes.
    .praise = Your fingers found every treasure!

library-tongue-up-down = Nose and chin
    .how = Reach your tongue up to your nose, then down to your chin. Elevator up, elevator down!
    .why = Lifting the tongue is needed for sounds such as T, D, N and L, and for swallowing.
    .praise = Your tongue rode the elevator!

library-lip-licks = Honey lips
    .how = Your lips are full of honey! Lick all the way around them, slowly, then the other way.
    .why = Slow circles train the tongue to go exactly where it is needed.
    .praise = You licked up every drop of honey!

library-tongue-clicks = Clip-clop tongue
    .how = Stick your tongue to the top of your mouth and let it pop down: clip, clop, like a pony.
    .why = The tongue learns to press up flat and wide, as it does for many sounds and for swallowing.
    .praise = Your pony trotted all the way home!

library-kiss-smile = Kiss and smile
    .how = Push your lips out for a big kiss. Then pull them wide into a huge smile.
    .why = Lips that move well make clearer vowels and keep food and drink inside.
    .praise = What a kiss! What a smile!

library-lip-pops = Fish pops
    .how = Roll your lips in, press them together, and pop them open like a fish: pop, pop, pop!
    .why = Strong lip closing helps with the sounds P, B and M.
    .praise = Pop, pop, what a happy fish!

library-puffed-cheeks = Hamster cheeks
    .how = Fill your cheeks with air like a hamster and keep your lips shut. Then let it out: pooof!
    .why = Cheeks and lips learn to hold on tight, for drinking and for strong sounds.
    .praise = Your hamster kept all its snacks!

library-bubbles = Bubbles
    .how = Round your lips and blow slowly, as long as you can. How big does your bubble get?
    .why = A long, steady breath carries long sentences.
    .praise = Your bubbles floated up to the ceiling!

library-straw-races = Cotton ball races
    .how = Blow through a straw and roll the cotton ball across the table. Who gets it over the line first?
    .why = Lips close around the straw, and the breath becomes strong and well aimed.
    .praise = And the winner is your cotton ball!

library-candles = Birthday candles
    .how = Hold up a finger: it is a birthday candle. Breathe in through your nose, round your lips and blow it out.
    .why = Nose in, mouth out: the pattern for easy, strong breathing when we talk.
    .praise = You blew out every single candle!

library-sh-words = “Sh” words
    .how = Push your lips out and let the air rush like the sea: ship, shell, shoe.
    .why = Sh is a round, quiet sound. Saying it in words makes it easier to tell apart from S.
    .praise = Your sh was as soft as the sea!

library-l-words = “L” words
    .how = Lift the tip of your tongue behind your top teeth and sing: lll-lemon, lll-lamp, lll-leg.
    .why = A lifted tongue tip is the key to a clear L.
    .praise = La la la, what a lovely L!

library-k-words = “K” words
    .how = Open your mouth, pull your tongue back, and say it like a little cough: key, car, cake.
    .why = K is made at the back of the mouth, which is hard to see and takes practice.
    .praise = Crisp and clear, like a crunchy cookie!

library-voice-siren = Fire engine voice
    .how = Let your voice climb up high and slide down low, like the siren of a fire engine: ooo-aaa-ooo.
    .why = Playing with high and low makes the voice flexible and lively.
    .praise = The fire engine arrived just in time!

library-chew-side-to-side = Chew on both sides
    .how = Take a bite and chew it on one side. Move it over with your tongue and chew on the other side.
    .why = Chewing on both sides trains jaw and tongue for all kinds of food. A grown-up picks the snack and stays with you.
    .praise = Both sides of your mouth did their job!

library-straw-sips = Straw sips
    .how = Close your lips tight around the straw and take a small sip. Rest, and sip again.
    .why = Sipping strengthens lips and cheeks and trains small, careful swallows.
    .praise = Sip by sip, you drank it all!

library-spoon-lips = Clean the spoon
    .how = Let the spoon come to your mouth. Close your lips on it and slide it out sparkling clean.
    .why = Lips that close on the spoon keep the food where it belongs.
    .praise = That spoon is sparkling clean!

## Own photos, clips and stickers

own-title = A photo or clip of your own
own-choose = Use my own photo or clip
own-change = Choose another
own-remove = Back to the drawing
own-text = A photo or short clip of your child doing it. It is copied into this app and stays on this laptop.
own-taking = Taking it in…
own-missing = This photo or clip cannot be shown on this laptop, or its file is no longer there. The drawing is shown instead. Choose it again, or go back to the drawing.
own-clip-play = Play the clip
own-clip-stop = Stop the clip
own-sticker = Your own picture
own-stickers-title = Stickers of your own
own-stickers-text = Pictures that { $name } can choose as stickers: the dog, grandpa, the football team.
own-stickers-add = Add a picture
own-stickers-name = What is on it
own-stickers-away = Put away
own-stickers-put-away = Put away
own-stickers-put-away-one = Put { $name } away: stickers already earned stay
own-stickers-bring-back = Offer again
own-stickers-bring-back-one = Offer { $name } again
pack-offered = For you
pack-own = My own
pick-packs = Packs of stickers
pick-favourite = { $sticker }, one you like
choose-demonstration = A photo or clip of your child
choose-sticker = A picture for a sticker
choose-kinds = Photos and clips
problem-too-large = This file is too large.
problem-broken = This file is not whole.
problem-unreadable = This file cannot be read. It may lie on a drive that is gone, or belong to somebody else.
problem-file-empty = There is nothing in this file.
problem-file-unknown = This is not a photo or clip the app can show. Photos: JPEG, PNG, WebP or GIF. Clips: MP4 or WebM.
problem-photo-too-large = This photo is larger than 20 MB. A smaller copy will do.
problem-photo-points = This picture is enormous. Please choose one with fewer than 64 million dots.
problem-photo-broken = This photo is damaged or was not copied whole. Please try another copy of it.
problem-photo-unknown = A sticker needs a picture: JPEG, PNG, WebP or GIF.
problem-clip-too-large = This clip is larger than 100 MB. A few seconds are enough: please cut it or save it smaller.
problem-clip-broken = This clip is damaged or was not copied whole. Please try another copy of it.
