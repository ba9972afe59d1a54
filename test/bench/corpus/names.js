// Name material: frequent heads are literal, long tails are built compositionally so the vocabulary keeps growing.
export const FIRST =
  `Amina Sarah Priya James Fatima Daniel Chloe Mohammed Grace Olu Hannah Yusuf Emma David Aisha Tom Leila Marcus Zainab Ben Nadia Rachel Kwame Lucy Ravi Sofia Peter Joanne Tariq Helen Ines Adam Ruth Kofi Megan Farah Luke Deborah Hassan Beth Nia Callum Anjali Simon Tola Claire Ibrahim Kate Rosa Jamal Liz Samir Gemma Oscar Meera Paul Wanda Andre Yvonne Idris Carla Femi Louise Arjun Maria Stephen Noor Jack Bola Julie Khadija Ewan Sunita Angela Kemi Martin Teresa Dev Naomi Robert Shanice Ana Gareth Halima Jess Vikram Nicola Omar Esther Liam Roya Patricia Anton Mina Sian Matteo Ifeoma Ewa Duncan Rukhsana Tessa Elias Bronwyn Karim Polly Chidi Marta Hugh Saira Dominic Lina Graham Abena Piotr Rowena Nasra Keith Dalia Aaron Yetunde Fiona Jorge`.split(
    /\s+/,
  );
export const SURN =
  `Smith Khan Patel Begum Williams Ahmed Brown Hussain Okafor Jones Ali Taylor Rahman Adeyemi Davies Evans Singh Thomas Mensah Johnson Roberts Walker Wright Kaur Robinson Thompson White Hughes Edwards Green Hall Wood Harris Lewis Martin Jackson Clarke Turner Hill Cooper Morris Ward Moore Baker King Lee Allen Morgan Scott Bailey Kelly Bennett Shah Cook Murphy Richardson Bell Chowdhury Price Campbell Osei Simpson Mahmood Ramanathan Nowak Silva Mohamed Abdi Nguyen Ortiz Costa Kowalski Popescu Iqbal Miah Uddin Sharma Gupta Rodrigues Pereira Fernandes Boateng Balogun Owusu Hassan Warsame Yilmaz Demir Haddad Mansour Santos Rossi Petrov Ivanova Kim Chen Wong Tanaka Nakamura Das Sen Roy Mukherjee Iyer Nair Menon Pillai Reddy Joshi Desai Mehta Trivedi Sandhu Gill Dhillon Bhatti Malik Qureshi Siddiqui Farooq`.split(
    /\s+/,
  );
export const SUR_A =
  `Ash Black Bram Brent Bur Cald Cart Chad Chil Clay Cob Cran Crow Dar Den Dray Dun East El Fair Fal Fen Fox Gar Gold Gran Had Hal Ham Har Hart Hather Haw Hazel Hen Hol Hor Hun Kel Ken Kil Kirk Lang Lark Led Lin Long Lyn Mal Mar Mel Mid Mil Nether New Nor Oak Orm Pem Pen Pin Raven Red Rock Ros Rush Ruther Sand Sel Shel Sher Sil Stan Stoke Strat Sut Swan Tal Tan Thorn Thur Til Tren Up Wake Wal War Wat Wes Whit Wil Win Wood Wor Wyn Yar`.split(
    /\s+/,
  );
export const SUR_B =
  `bourne bridge brook burn bury by combe cote croft dale den dean ett field ford gate grave ham hurst ing ington kett land law ley low man mere mont more ney over port ridge row sey shaw side stead stock ston stow thorpe ton tree vale wall ward way well wick wood worth yard`.split(
    /\s+/,
  );
export const SYL_A =
  `Ade Aki Baba Bhatta Chandra Chukwu Gbo Jaya Kara Kuma Lako Maha Mbe Nara Ngo Nwa Oba Oko Olu Pala Raja Rama Sana Sito Subra Tade Tala Uche Venka Wira Yama Zulu Abo Dede Eke Fola Hari Ima Kala Loke Mani Obi Sesha Tira Vish`.split(
    /\s+/,
  );
export const SYL_B =
  `bayo beka chary dele dola gami hari jide kanda kola kumar lade leke lola makin mani moha nath nola nuga patra poulos pura raja rajan rao ratne samy sekar singhe sola tayo thanam tunde varma vich wale wami wole yemi yinka zade`.split(
    /\s+/,
  );
export const ROAD =
  `Road Street Avenue Lane Close Grove Gardens Crescent Way Terrace Drive Place Square Mews Hill Walk`.split(
    /\s+/,
  );
export const VENUE = [
  'Community Centre',
  'Leisure Centre',
  "Children's Centre",
  'Family Hub',
  'Hall',
  'Library',
  'Primary School',
  'Academy',
  'Sports Centre',
  'Resource Centre',
  'Health Centre',
  'Clinic',
  'Church Hall',
  'Youth Centre',
  'Adventure Playground',
  'City Farm',
  'Studios',
  'Pavilion',
  'House',
  'Park',
  'Arts Centre',
  'College',
];
export const BRAND_ADJ =
  `Bright Little Rainbow Sunny Golden Happy Open Great Brave Busy Gentle Rising Shining Silver Magic Merry Clever Jolly Kind Curious Steady Wild Blue Green Purple Joyful Bold Calm Hidden Lucky Mighty Quiet Radiant Sparkling Stepping Tiny Warm`.split(
    /\s+/,
  );
export const BRAND_N =
  `Stars Steps Sparks Wings Hands Voices Acorns Butterflies Explorers Stones Horizons Pathways Sunbeams Ladybirds Bridges Anchors Beacons Blossoms Champions Compass Daisies Dolphins Dragonflies Fireflies Footprints Giants Harbours Kites Ladders Lanterns Lighthouses Minds Oaks Otters Owls Pebbles Petals Pioneers Puffins Ripples Roots Sails Saplings Seedlings Shoots Swallows Tadpoles Treehouses Tulips Turtles Waves Willows Wonders Zebras Meadows Bluebells Bumblebees Squirrels Hedgehogs Robins Starfish Dandelions Poppies Snowdrops`.split(
    /\s+/,
  );
export const BRAND_X =
  `Zig Ziggy Zap Kaleido Mosaic Jigsaw Halo Nova Orbit Prism Pulse Spectra Tempo Unity Vibe Whirl Xtra Yoyo Zest Buzz Cosmo Dash Echo Flair Glow Hive Juno Karma Loop Muse Nimbus Opal Pixel Quest Rumble Splash Tango Umi Velo Wiggle Aero Bamboo Cirrus Delta Ember Fable Gecko Hopscotch Indigo Jubilee Kestrel Lumen Marmalade Nutmeg Origami Pepper Quilt Rosemary Saffron Tinker Umbrella Violet Wobble Yarrow`.split(
    /\s+/,
  );
export const BRAND_Y =
  `works ability connect together space link kids care land base club hub zone time play reach move start path wise point mates life scope craft sense spring side quest nest circle`.split(
    /\s+/,
  );
export const ONSET =
  `b bl br c ch cl cr d dr f fl fr g gl gr h j k kn l m n p pl pr qu r s sc sh sk sl sm sn sp st str sw t th tr tw v w wh y z`.split(
    /\s+/,
  );
export const RIME =
  `ab ack ad af ag al all am an and ang ar ard ark as ast at ath av ax ea eck ed eld ell elm em en end er ern esh est et eth ew ib ick id iff ig il im in ind ing ip ir is ith ock od og oll om on ond onk oo or ord orn os oth ow ub uck ud uff ug ull um un und up ur urn us uth`.split(
    /\s+/,
  );
