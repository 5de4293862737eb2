/**
 * Things that can be pointed at, and doings with a name of their own: what makes a task one that somebody else could check. General
 * English: the house, food, clothes, papers, machines, the street, games, crafts, sports, meetings of people.
 */
import { wordClass, type WordClass } from '../phrases';

export const THINGS: WordClass = wordClass(
  // the house and what is in it
  `bed sheets duvet pillow pillows bedding mattress blanket quilt towel towels flannel curtain curtains blind blinds carpet rug mat sofa chair chairs table desk drawer drawers shelf shelves cupboard
  wardrobe mirror lamp light lights bulb candle candles clock alarm timer radiator boiler heating fire fireplace stove oven hob kettle toaster microwave fridge freezer dishwasher washer dryer iron hoover vacuum mop
  bucket broom brush dustpan duster cloth sponge bleach soap shampoo toothbrush toothpaste floss razor comb hairbrush makeup lipstick perfume nail nails bath shower sink tap toilet loo bin bins rubbish recycling
  wheelie bag bags box boxes basket crate jar jars tin tins bottle bottles cup cups mug mugs glass glasses plate plates bowl bowls pan pans pot pots dish dishes cutlery knife fork spoon tray saucepan casserole
  door doors window windows lock locks key keys handle handles letterbox doorbell step steps stair stairs stairlift wall walls floor ceiling loft garage shed greenhouse gate fence hedge lawn grass patio drive gutter gutters
  grouting tiles paint wallpaper plug plugs socket sockets switch wire cable battery batteries toolbox drill hammer screwdriver ladder rope tap pipe washing laundry load ironing whites darks`,
  // food and drink
  `food meal meals breakfast brekkie lunch dinner tea supper pudding dessert snack snacks sandwich sandwiches toast bread loaf rolls butter jam cheese egg eggs bacon sausage sausages ham chicken beef lamb pork mince fish salmon tuna
  chips crisps pasta rice noodles curry chilli stew casserole soup salad pizza pie pies pasty roast gravy dal daal roti chapati naan samosa samosas biryani jollof plantain stirfry lasagne omelette porridge cereal weetabix muesli yoghurt yogurt
  fruit apple apples banana bananas orange oranges grapes berries veg vegetable vegetables carrots peas beans potato potatoes spuds tatties onion onions tomato tomatoes salad lettuce cake cakes cupcakes scone scones biscuit biscuits cookies
  brownies flapjack chocolate sweets crisps icecream takeaway takeaways kebab mcdonalds pancake pancakes waffles water juice squash milk milkshake smoothie tea coffee coffees decaf brew cuppa latte hot cola coke
  beer beers pint pints lager cider wine wines gin vodka whisky rum prosecco shandy drink drinks booze alcohol units cig cigs cigarette cigarettes fag fags vape vapes vaping patch patches gum tobacco joint weed spliff cannabis caffeine sugar salt`,
  // clothes and the body
  `clothes coat jacket hat scarf gloves shoes boots trainers slippers socks tights dress skirt trousers jeans shorts shirt shirts tshirt top jumper hoodie cardigan suit tie uniform pyjamas pjs dressing gown bra pants underwear
  sleeves swimsuit cossie trunks bikini costume glasses specs sunglasses watch ring necklace handbag purse wallet rucksack umbrella mask
  hair haircut beard teeth face hands hand feet foot legs leg knee knees back shoulders neck hamstrings calves fingers toes skin nails muscles`,
  // papers, letters, money
  `letter letters envelope envelopes post mail parcel parcels stamp stamps card cards postcard postcards form forms application applications cv bill bills invoice invoices receipt receipts statement statements
  passport licence certificate contract lease payslip budget spreadsheet overdraft mortgage loan debt arrears rent tax rates council pension benefit benefits pip esa dla claim claims appeal refund deposit savings cash money coins card
  list lists diary calendar planner timetable rota chart log notebook notepad journal notes note leaflet leaflets booklet handout page pages chapter chapters paragraph paragraphs sentence sentences words essay essays report reports dissertation
  assignment assignments coursework project presentation slides poster exam exams paper papers homework book books novel magazine magazines newspaper newspapers comic bible quran prayer sudoku crossword crosswords wordsearch puzzle puzzles poem poems story stories
  photo photos photograph photographs album albums scrapbook picture pictures painting paintings drawing drawings sketch sketchbook map tickets ticket voucher prescription prescriptions repeat`,
  // machines, screens, media
  `phone phones mobile phonecall call calls voicemail text texts message messages email emails inbox laptop computer pc mac tablet ipad kindle tv telly television remote radio podcast podcasts audiobook audiobooks playlist playlists song songs album
  track tracks cd record records vinyl film films movie movies programme episode episodes series boxset soap soaps netflix youtube iplayer spotify game games xbox playstation ps4 ps5 switch nintendo console fifa fortnite facebook instagram insta
  tiktok twitter snapchat whatsapp linkedin google zoom teams facetime skype website account password app apps notifications feed camera printer headphones earbuds earphones charger sim broadband wifi router alexa
  car cars van bike bikes bicycle pushbike scooter moped motorbike bus buses train trains tram taxi plane boat ferry lift lifts escalator wheelchair walker frame stick buggy pram pushchair trolley trailer caravan campervan seatbelt tyres
  tyre oil petrol mot insurance`,
  // outside, growing, animals
  `garden gardens allotment plot border borders bed beds plant plants flower flowers rose roses bulb bulbs seed seeds seedlings tree trees leaves weeds pots tub tubs hanging compost logs wood feeder feeders birds bird ducks pigeons
  litter dog dogs cat cats horse horses rabbit hamster fish tank cage kennel stable stables hens eggs spider spiders wasp bee needle needles blood injection injections park river canal lake sea beach hill woods path field`,
  // doings with a name
  `walk walks stroll strolls jog run runs swim swims lengths laps bike ride rides hike hikes gym workout workouts class classes session lesson lessons club yoga pilates zumba aerobics aquafit spin bodypump boxing karate judo taekwondo ballet salsa tango
  ballroom football rugby cricket tennis badminton squash netball hockey basketball volleyball golf bowls bowling darts snooker pool fishing angling climbing skating skiing surfing rowing kayaking archery parkrun couch press-ups pressups
  situps squats lunges planks plank starjumps weights dumbbells treadmill trampoline skipping steps stretch stretches physio physiotherapy massage
  choir band orchestra guitar piano keyboard ukulele drums drum violin cello flute trumpet saxophone harmonica karaoke singing knitting crochet sewing embroidery quilting patchwork pottery ceramics woodwork carving whittling origami
  lego jigsaw jigsaws models model airfix chess draughts dominoes scrabble monopoly cards bingo quiz baking cooking gardening weeding mowing digging pruning decorating hoovering dusting mopping sweeping vacuuming
  shopping shop errand church mass mosque jummah prayers temple gurdwara synagogue service bible communion confession cinema theatre concert gig museum gallery exhibition zoo aquarium library pub cafe restaurant party parties
  wedding christening funeral birthday barbecue bbq picnic lunch brunch date trip outing holiday daytrip visit visits appointment appointments appt interview interviews meeting meetings meetup induction screening checkup smear jab vaccine bloods scan xray
  dentist doctor doctors gp nurse optician opticians hairdresser hairdressers barber barbers vet vets chiropodist chemist pharmacy jobcentre bank tip dump market fair fete carboot jumble school nursery playgroup college lecture lectures seminar seminars
  shift shifts overtime interview compliment compliments hello goodbye hug hugs kiss joke question questions queue queues speech wash shave natter raises advert adverts ads bedtime office course slideshow pages toast vote petition`,
  // procedures and sheets of the workbooks
  `tree worksheet worksheets record records log hierarchy experiment experiments module modules inhaler medication meds tablets tablet pill pills insulin antidepressant antidepressants sertraline citalopram fluoxetine mirtazapine propranolol
  vitamin vitamins cream drops dressing bandage headspace calm sleepio silvercloud mandala straw body`,
);
