import type { WordGroups } from './groupNames.ts'

/** Words of English by what they are about. */
export const EN_GROUPS: WordGroups = {
  staff: `
    staff employee* waiter* waitress* server* cashier* clerk receptionist* reception manager* bouncer driver*
    courier* porter* concierge team guy guys lad lads lady assistant* attendant* salesman saleswoman salesperson
    host hostess barista* bartender*`,
  owner: `
    owner* boss landlord landlady chef cook`,
  pro: `
    doctor* dr nurse* dentist* physio* therapist* vet vets lawyer* solicitor* accountant* agent* realtor
    mechanic* plumber* electrician* builder* painter* carpenter* joiner technician* hairdresser* barber*
    stylist* beautician tattooist teacher* tutor* instructor* coach trainer* tailor* cobbler florist* baker*
    butcher* pharmacist* optician* photographer* guide director midwife hygienist osteopath roofer locksmith`,
  family: `
    mother mum mom dad father grandma grandmother nan granny grandad grandpa sister* brother* husband wife
    partner cousin* aunt uncle family daughter son sons daughters fiance bride groom niece nephew couple`,
  child: `
    kid kids child children baby babies toddler* boy girl boys girls pupil* student* teen* teenager*`,
  elder: `
    elderly eighty ninety pensioner*`,
  friend: `
    friend* mate mates neighbour* neighbor* colleague* workmate*`,
  animal: `
    dog dogs cat cats pet pets puppy kitten bird parrot rabbit* hamster guinea fish horse terrier poodle
    labrador tortoise`,
  foodgood: `
    bread cake* pie* pizza pasta burger* sandwich* pastry pastries croissant* chocolate dessert* pudding soup
    salad rice steak chicken fish chips fries prawns lamb beef bacon egg eggs cheese sauce noodles curry ramen
    sushi taco* scone* bun buns roll rolls biscuit* cookie* doughnut* ice cream gelato toast sourdough loaf
    fruit sausage roast waffle* pancake* dumpling* brownie* muffin*`,
  drink: `
    coffee tea beer pint wine cocktail* juice water latte espresso cappuccino gin lager ale soda`,
  meal: `
    breakfast lunch dinner brunch supper buffet plate dish dishes food meal menu course portion portions tasting`,
  bodypart: `
    hair nail nails tooth teeth skin beard eyebrow* lashes foot feet hand hands back knee shoulder neck hip ear
    ears eye eyes face belly gum gums finger head arm leg fringe`,
  device: `
    phone screen battery laptop computer tablet headphones earbuds charger tv television fridge oven machine
    microwave shower fan printer keyboard camera watch dryer kettle toaster boiler washer console hoover vacuum`,
  vehicle: `
    car van bike bicycle motorbike truck tyre tyres tire tires engine brakes brake wheel* bus exhaust clutch
    gearbox bumper windscreen scooter`,
  clothes: `
    clothes shirt* dress skirt trousers jeans shoe* boots coat jacket jumper sweater suit blouse fabric zip
    button* sock* hem sleeve* trainers sandals hat gloves`,
  houseitem: `
    sofa bed mattress table* chair* wardrobe shelf shelves curtain* carpet rug door* window* wall* floor* roof
    ceiling sink tap pipe* mirror sheets towel* pillow* lock lamp light lights`,
  place: `
    room hotel inn hostel house flat apartment shop store gym clinic school salon restaurant cafe bakery garage
    market place spot space lobby pool beach garden balcony bathroom* corridor lift elevator stairs building
    street corner centre center pub bar library`,
  doc: `
    contract document* bill invoice receipt form forms report certificate file paperwork lease licence warranty
    prescription will`,
  moneyw: `
    money cash dollars pounds quid euros card fee fees fine cost price* deposit budget salary bank`,
  pricehigh: `
    expensive pricey overpriced steep costly fortune ripoff robbery extortion* extortionate daylight arm kidney
    exorbitant`,
  pricelow: `
    cheap cheaper inexpensive affordable bargain discount* reasonable deal steal coupon voucher value`,
  free: `
    free complimentary gift gifted freebie* gratis bonus present treat treats house`,
  extra: `
    extra even also threw generous* stuffed topped double bonus above beyond plus`,
  charge: `
    charg* bill* debit* paid pay paying fee invoic*`,
  timeshort: `
    minute minutes quick* fast swift* prompt* speedy instant* lightning flash punctual* immediately jiffy
    seconds`,
  timelong: `
    hour hours week weeks month months year years forever ages eternity endless* slow slowly decade century`,
  early: `
    early ahead before sooner`,
  late: `
    late later delay* postpon* rescheduled overdue expired missed`,
  repeat: `
    again another third second fourth fifth twice times every each always still keeps kept repeatedly constantly
    yet`,
  loyal: `
    back return* returning regular* customer* years loyal monthly weekly religiously anywhere else move switch`,
  recommend: `
    recommend* refer* told tell spread word suggest*`,
  never: `
    never nothing nobody none no zero without nowhere neither nor`,
  praise: `
    great excellent wonderful perfect* amazing incredible fantastic brilliant* lovely superb outstanding awesome
    fabulous delightful good best nice beautiful* delicious tasty yummy impeccable flawless top ace gorgeous
    stunning phenomenal terrific magnificent marvellous exceptional splendid heavenly divine love loved loving
    adore* happy pleased impressed chuffed thrilled delighted favourite favorite fab gem unreal class`,
  blame: `
    terrible awful horrible bad worse worst poor dreadful disgusting rubbish garbage trash crap dire appalling
    atrocious abysmal pathetic disgrace* disappoint* shocking useless joke ridiculous nightmare disaster
    shambles farce fiasco mess shame letdown rip scam con avoid mediocre lousy sad unacceptable unprofessional
    sloppy shoddy cowboy*`,
  damage: `
    broke broken break* crack* torn tear tore ruin* burn* scratch* dent* stain* mark* chip* rip* split* snap*
    bent crooked wonky damag* destroy* wreck* fell fall* falling collaps* shrunk shrank shrink* faded fade*
    peel* rust* loose wobbl* smashed shattered leak* leaking flood* block* clog* burst explode* exploded died
    dead melted melt* hole* crumpl* crushed warped`,
  lose: `
    lost lose losing misplaced disappear* vanish* gone missing forgot* forget* stole* stolen theft`,
  wrong: `
    wrong* mistake* mix* incorrect swapped different opposite someone else instead error`,
  missing: `
    missing half incomplete empty ran run unavailable lacking short`,
  dirty: `
    dirt* dirty filthy grimy grubby dust* mould* mold* greas* sticky stain* mud hair hairs fly flies cockroach*
    roach* rat rats mouse mice ant ants bug bugs bedbug* worm* maggot* flea* tick* lice cobweb* stink* stank
    smell* smelly smelled reek* stench damp rotten urine pee crumbs vermin`,
  clean: `
    clean* spotless tidy immaculate* hygienic neat sparkling gleaming polished pristine fresh`,
  noise: `
    noise noisy loud* shout* scream* blar* deafening racket drill* silence quiet* peaceful thin`,
  cold: `
    cold freez* ice icy frozen lukewarm chilly draught* tepid`,
  hot: `
    hot warm heat boiling stuffy sauna sweat* roasting piping`,
  badfood: `
    raw undercooked overcooked burnt dry stale tough chewy rubbery greasy oily bland tasteless salty sour rancid
    soggy cardboard rubber stone watery limp mushy tinned microwaved old pink`,
  goodfood: `
    fresh* crispy crisp tender juicy creamy melt* melts fluffy homemade flavour* flavor* season* flaky rich
    succulent moist`,
  pain: `
    pain* hurt* ache* sore bleed* bled blood infect* infection swollen swell* allerg* rash burn* cut blister*
    bruise* fever sick vomit* ill poison* hospital emergency a&e er limping limp stitches`,
  relief: `
    relie* cure* heal* miracle* saved save saves better relax* relaxed calm* sleep slept rest peace walk*
    weightless painless reborn renewed`,
  cry: `
    cry cried crying tears tear weep* wept emotional moved`,
  laugh: `
    laugh* smile* smiling grin* happy happiness joy cheer* singing dancing giggl* beaming`,
  thanks: `
    thank* thanks grateful gratitude appreciat* bless cheers kudos hats credit`,
  anger: `
    angry anger furious fuming rage annoy* irritat* stress* frustrat* livid outrag* fed patience sick`,
  fear: `
    fear* scared afraid nervous* terrif* anxious anxiety worried worry dread* phobia trauma*`,
  surprise: `
    surpris* unexpected* believe imagine astonish* shock* wow`,
  effort: `
    help* carried carry assist* accompan* walked drove stayed dedicated attentive careful care caring offered
    offer lent lend waited trouble effort bother* squeezed fitted phoned personally opened`,
  explain: `
    explain* taught showed show guid* clarif* answered patiently step`,
  learn: `
    learn* learnt passed pass exam test grade grades progress speak fluent confident confidence scored`,
  gentle: `
    gentle kind* kindness sweet friendly polite* warm* welcom* courteous patient* thoughtful considerate
    respectful lovely charming attentive understanding`,
  rude: `
    rude* aggressive abrupt curt arrogant condescend* patroni* dismissive grumpy snapped scowl* sigh* tutted
    rolled glared huff* unfriendly unhelpful attitude sneer* hostile surly moody unapologetic`,
  phoneuse: `
    phone texting scrolling tiktok instagram gossip* chatting chat nails netflix`,
  ignore: `
    ignor* ghosted unanswered reply replies respond* response answer* call* called email* emailed message*
    voicemail silence chase chasing chased passed transferred hold robot bot nobody`,
  lie: `
    lie lied lying lies fake false fraud* promis* swore misled mislead* claim* supposedly apparently advertised
    said`,
  refuse: `
    refus* denied deny wouldn wouldnt declined rejected won wont forced insist* kicked turned`,
  cancel: `
    cancel* postpon* closed shut close rescheduled`,
  absent: `
    nobody absent deserted empty show showed turned appear* arrived`,
  queue: `
    queue* line lines wait* waiting waited stood standing ticket`,
  solve: `
    fix* solv* sort* sorted repair* mended replac* refund* restor* adjust* works working worked new`,
  worksnot: `
    stopped stop crash* frozen freezes fail* failed down dead jam* stuck faulty glitch* doesnt wont broke`,
  wish: `
    would wish could might maybe perhaps should hope suggest suggestion please prefer want`,
  question: `
    what which how when where who why do does is are can could any anyone`,
  fact: `
    bought booked ordered paid took went came live work use moved open opens close closes closed located
    opposite next left dropped picked collected visited chose signed filled stayed sat was were is are have has`,
  day: `
    monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow week month january
    february march april may june july august september october november december christmas morning afternoon
    evening night weekend tonight noon`,
  number: `
    one two three four five six seven eight nine ten`,
  size: `
    size small medium large model colour color blue black white green red yellow grey gray pink brown kilo litre
    inch inches xl`,
  pay: `
    debit credit card cash contactless installments apple`,
  middle: `
    normal average ok okay fine alright standard usual usually same similar depends decent adequate reasonable
    passable middling mixed some others half expected neither whatever acceptable fair typical`,
  contrast: `
    but however although though shame pity except while despite still yet`,
  hero: `
    hero* angel* saint miracle* king queen genius wizard* magic* magician legend* gem treasure heaven star*
    rockstar diamond godsend master* artist* lifesaver`,
  war: `
    war prison jail circus torture punishment cemetery funeral hell dungeon zoo crime titanic chernobyl dump
    swamp hostage`,
  shrink: `
    smaller less shrunk shrinking used downhill declin* gone worse decline fewer`,
  exceed: `
    exceeded expectations expected beyond better blew hoped dreamed`,
  home: `
    home homely family hug cosy cozy childhood`,
  remember: `
    remember* name names know knows birthday`,
  detail: `
    detail* care careful precise exact* finish neat* perfectly meticulous* straight even`,
  trust: `
    trust* honest* sincere transparent reliable fair fairly truth integrity genuine straight`,
  safe: `
    safe* secure comfortable protected comfort`,
  danger: `
    danger* unsafe hazard fire risk risky weapon exposed`,
  space: `
    cramped tiny crowded packed squeezed sardine* cupboard shoebox rammed`,
  comfy: `
    comfortable comfy spacious airy roomy cosy cozy view`,
  old: `
    old dated outdated ancient worn tired shabby threadbare museum antique*`,
  lovely: `
    pretty charming cute elegant stylish picturesque photogenic adorable dreamy stunning scenic quaint
    beautiful* gorgeous`,
  ugly: `
    ugly crooked uneven patchy scarecrow clown bald lopsided awful`,
  scam: `
    scam* rip fraud con conned cowboy* thieves thief robbers swindl* dodgy pirate counterfeit fake bait`,
  legal: `
    court complaint complain* police lawsuit ombudsman trading report* council`,
  regret: `
    regret* wasted waste mistake wish shouldve should never`,
  compete: `
    elsewhere competitor* other another rival* across somewhere`,
  luck: `
    luck lucky luckily god`,
}
