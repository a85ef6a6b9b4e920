import type { Localized } from '../localized.ts'
import type { coachOfMap as source } from '../pt-BR/coachOfMap.ts'

export const coachOfMap: Localized<typeof source> = {
  stageWithoutSteps: {
    title: 'Stage without steps',
    ask: 'What does the customer do in the stage “{{name}}”?',
    why: 'An empty stage hides what happens to the customer there.',
  },
  stepWithoutTouchpoint: {
    title: 'Step without a touchpoint',
    ask: 'Where does the customer meet your business in the step “{{name}}”?',
    why: 'If they meet nobody and nothing, they are on their own. If they do, it is missing from the map.',
  },
  stepTooFull: {
    title: 'Step with a lot in it',
    ask: 'Is “{{name}}” really a single step?',
    why: 'There are {{n, number}} touchpoints in one step. Different moments each ask for a step of their own.',
  },
  journeyWithoutEnd: {
    title: 'Journey without an end',
    ask: 'How does the journey “{{name}}” end?',
    why: 'The last stage, “{{other}}”, has no touchpoint. The end is what customers remember most.',
  },
  journeyWithoutScenario: {
    title: 'Journey without a scenario',
    ask: 'In what situation does the customer live through “{{name}}”, and what do they expect?',
    why: 'Without the situation and the expectation, everyone on the team pictures a different customer.',
  },
  stageFromInside: {
    title: 'Stage named from the inside',
    ask: 'What would the customer call the stage “{{name}}”?',
    why: '“{{word}}” is a word of people who work here. In the customer’s words the map stays on their side.',
  },
  stepFromInside: {
    title: 'Step named from the inside',
    ask: 'What would the customer say they are doing in “{{name}}”?',
    why: '“{{word}}” is what the business does. A step is what the customer does.',
  },
  stageWithoutName: {
    title: 'Stage without a name',
    ask: 'What is this stage called?',
    why: 'Without a name nobody can talk about it.',
  },
  twoChannelsInName: {
    title: 'Two channels in one touchpoint',
    ask: 'Is “{{name}}” not two touchpoints?',
    why: 'In different channels customers live through different things. Apart, each shows its own feeling and scores.',
  },
  nameAgainstChannel: {
    title: 'Name and channel disagree',
    ask: 'Through which channel does “{{name}}” happen?',
    why: 'The name speaks of one channel and the field says another.',
  },
  sameTouchpointTwice: {
    title: 'Touchpoint there twice',
    ask: 'Is “{{name}}” in the same step twice?',
    why: 'When it is there twice, answers and improvements split between the two.',
  },
  feelingsAllEqual: {
    title: 'All feelings are equal',
    ask: 'Does the customer really feel the same all through “{{name}}”?',
    why: 'There are {{n, number}} equal feelings. A straight line shows neither where it hurts nor where it delights.',
  },
  feelingsMissing: {
    title: 'Feelings missing',
    ask: 'What does the customer feel in the other steps of “{{name}}”?',
    why: 'More than half of the steps have no feeling, so the line of the map hardly says anything.',
  },
  endFeelingUnknown: {
    title: 'End without a feeling',
    ask: 'How does the customer leave “{{name}}”?',
    why: 'It is the last step. People remember the strongest moment and the end.',
  },
  endsLow: {
    title: 'Journey that ends low',
    ask: 'What would let the customer leave “{{name}}” feeling better?',
    why: 'The journey ends low, and the end is what stays in memory.',
  },
  lowWithoutPain: {
    title: 'Low feeling without a pain',
    ask: 'What hurts at “{{name}}”?',
    why: 'The feeling is as low as it gets and no pain is written down. Without knowing what hurts it cannot be solved.',
  },
  fallWithoutReason: {
    title: 'Fall without a reason',
    ask: 'What brings the customer down between “{{other}}” and “{{name}}”?',
    why: 'The feeling plunges from one step to the next and no pain explains it.',
  },
  painAtGoodFeeling: {
    title: 'Pain where the customer is happy',
    ask: 'Is the customer happy at “{{name}}” even with “{{other}}”?',
    why: 'A pain is written there and the feeling is the best there is. One of the two may belong to another step.',
  },
  feelingAgainstAnswers: {
    title: 'Feeling against the answers',
    ask: 'Does the feeling at “{{name}}” fit what customers answered?',
    why: 'The map says one thing and the answers say another.',
  },
  painWithoutOpportunity: {
    title: 'Pain without an opportunity',
    ask: 'What could be better about “{{name}}”?',
    why: 'The pain is written in the step “{{other}}” and nothing says what could be done.',
  },
  opportunityWithoutImprovement: {
    title: 'Opportunity left lying',
    ask: 'Will “{{name}}” become an improvement?',
    why: 'The opportunity is on the map, in the step “{{other}}”, and nobody has begun.',
  },
  channelSwitchWithoutBridge: {
    title: 'Channel switch without a bridge',
    ask: 'How does the customer get from “{{other}}” to “{{name}}”?',
    why: 'The channel changes from one step to the next and the map does not say how they get there. Many give up right there.',
  },
  touchpointWithoutChannel: {
    title: 'Touchpoint without a channel',
    ask: 'Through which channel does “{{name}}” happen?',
    why: 'Without the channel its answers cannot be linked, nor what the customer hears there be checked.',
  },
  onlyDigital: {
    title: 'Only digital journey',
    ask: 'In “{{name}}”, does the customer never meet a person or a place?',
    why: 'All touchpoints are digital. Delivery, shop front and word of mouth are often left out.',
  },
  oneChannel: {
    title: 'A single channel',
    ask: 'In “{{name}}”, does the customer really use a single channel?',
    why: 'All touchpoints are in the same channel. Before and after a purchase there usually are others.',
  },
  indirectNotHeard: {
    title: 'What is said and nobody reads',
    ask: 'What are people saying at “{{name}}”?',
    why: 'It is a place where people talk about the business without it, and no answer has come from there.',
  },
  keyWithoutOwner: {
    title: 'Key touchpoint without an owner',
    ask: 'Who looks after “{{name}}”?',
    why: 'It is a key touchpoint. Without a name nobody hears of it when it fails.',
  },
  ownersUnknown: {
    title: 'Touchpoints without an owner',
    ask: 'Who looks after the other touchpoints of “{{name}}”?',
    why: 'More than half of them have no owner.',
  },
  oneOwnerForAll: {
    title: 'One person looks after everything',
    ask: 'Can {{owner}} look after the whole journey “{{name}}”?',
    why: 'All touchpoints have the same owner. When that person is away, everything stops.',
  },
  handOffChangesOwner: {
    title: 'Hand-off that changes owner',
    ask: 'How does {{from}} hand the customer over to {{to}} at “{{name}}”?',
    why: 'The owner changes and nothing backstage says what one tells the other. The customer ends up repeating everything.',
  },
  noKey: {
    title: 'No key touchpoint',
    ask: 'Which touchpoint of “{{name}}” decides whether the customer comes back?',
    why: 'None is marked as key. Without that everything seems equally important.',
  },
  tooManyKeys: {
    title: 'Too many key touchpoints',
    ask: 'Which are really the key touchpoints of “{{name}}”?',
    why: 'There are {{n, number}}. When almost everything is key, nothing is.',
  },
  importantNotKey: {
    title: 'Decisive and not marked',
    ask: 'Is “{{name}}” a key touchpoint?',
    why: 'Its importance is at the top and it is not marked.',
  },
  keyWithoutImportance: {
    title: 'Key touchpoint without importance',
    ask: 'How much does “{{name}}” weigh for the customer?',
    why: 'It is key and its importance has not been said. With it one can tell what comes first.',
  },
  keyWithoutBackstage: {
    title: 'Key touchpoint without a backstage',
    ask: 'What has to happen backstage for “{{name}}” to work?',
    why: 'It is key and nothing says what the team prepares behind it.',
  },
  staleEvidence: {
    title: 'Stale evidence',
    ask: 'Is “{{name}}” still like this?',
    why: 'What is known of it is more than a year old.',
  },
  keyAssumed: {
    title: 'Assumed, though there are answers',
    ask: 'What do the answers say about “{{name}}”?',
    why: 'It is a key touchpoint marked as assumed, and there are answers to read already: {{n, number}}.',
  },
  allAssumed: {
    title: 'All of it is assumed',
    ask: 'What of “{{name}}” has anybody seen happen?',
    why: 'All touchpoints are assumed. Watching one of them closely already changes the map.',
  },
  measuredWithoutFigures: {
    title: 'Measured without figures',
    ask: 'Where does the measurement of “{{name}}” come from?',
    why: 'It is marked as measured, and there is neither a figure nor an answer here.',
  },
}
