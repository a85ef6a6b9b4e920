import type { Localized } from '../localized.ts'
import type { coachOfWork as source } from '../pt-BR/coachOfWork.ts'

export const coachOfWork: Localized<typeof source> = {
  nothingHeard: {
    title: 'No customer heard',
    ask: 'What do customers say about all this?',
    why: 'There is no answer of a customer yet. One sentence overheard at the counter today will do.',
  },
  keyWithoutPost: {
    title: 'Key touchpoint nobody listens at',
    ask: 'How do you find out what people thought of “{{name}}”?',
    why: 'It is key and nothing brings answers from it: no file, no kiosk, no note.',
  },
  stageWithoutFeedback: {
    title: 'Stage nobody listens to',
    ask: 'What do customers say about the stage “{{name}}”?',
    why: 'There are answers about other stages. About this one, none.',
  },
  answersWithoutPlace: {
    title: 'Answers without a place',
    ask: 'Which touchpoints do the loose answers speak of?',
    why: '{{n, number}} are linked to none, so they do not show on the map.',
  },
  badUnread: {
    title: 'Complaints nobody read',
    ask: 'What are customers complaining about at “{{name}}”?',
    why: '{{n, number}} bad comments have not been read yet.',
  },
  silence: {
    title: 'Silence where there were answers',
    ask: 'Why have answers stopped coming from “{{name}}”?',
    why: 'They used to come; there has been none for {{n, number}} days.',
  },
  keyWithoutMetric: {
    title: 'Key touchpoint without a metric',
    ask: 'How do you know whether “{{name}}” is doing well?',
    why: 'It is a key touchpoint without any figure or target.',
  },
  figureWithoutTarget: {
    title: 'Figure without a target',
    ask: 'What would be a good figure at “{{name}}”?',
    why: 'It is measured and has no target. With one, Percurso tells you when it falls.',
  },
  fewAnswers: {
    title: 'Too few answers',
    ask: 'How could you get more answers from “{{name}}”?',
    why: 'It is a key touchpoint, and {{n, number}} are still too few to trust the figure.',
  },
  alertWithoutImprovement: {
    title: 'Fallen and nobody has begun',
    ask: 'What will be done about “{{name}}”?',
    why: 'Its figure fell below the target and no improvement is open for it.',
  },
  targetWithoutFigure: {
    title: 'Target without a figure',
    ask: 'Where will the figure for “{{name}}” come from?',
    why: 'There is a target and nothing has been measured. That way it never tells you anything.',
  },
  promiseWithoutPlaybook: {
    title: 'Promise without a playbook',
    ask: 'How does the team keep what “{{name}}” promises?',
    why: '“{{promise}}” is a promise to the customer and there is no playbook for it.',
  },
  keyWithoutPlaybook: {
    title: 'Key touchpoint without a playbook',
    ask: 'How should “{{name}}” be done, whoever does it?',
    why: 'It is a key touchpoint without a playbook. Everyone does it their own way.',
  },
  playbookWithoutPromise: {
    title: 'Playbook without a promise',
    ask: 'What can the customer always expect at “{{name}}”?',
    why: 'The playbook says what to do and not what the customer is promised.',
  },
  playbookWithoutHelp: {
    title: 'Playbook without whom to call',
    ask: 'Who is called when “{{name}}” goes wrong?',
    why: 'The playbook does not say. When things get tight it is what is missed most.',
  },
  serviceLevelUnmeasured: {
    title: 'Service level nobody measures',
    ask: 'How do you know that “{{level}}” is kept at “{{name}}”?',
    why: 'The playbook has a service level and no target follows it.',
  },
  journeyWithoutPersona: {
    title: 'Journey without a persona',
    ask: 'Whose journey is “{{name}}”?',
    why: 'Without a person the feelings are nobody’s.',
  },
  personaWithoutGoals: {
    title: 'Persona without goals',
    ask: 'What does {{name}} want to get done?',
    why: 'Without the goal one cannot tell whether the journey helps.',
  },
  personaWithoutJourney: {
    title: 'Persona without a journey',
    ask: 'Which journey does {{name}} live through?',
    why: 'They appear on no map.',
  },
  personaWithoutEmpathy: {
    title: 'Persona without an empathy map',
    ask: 'What does {{name}} say, think, do and feel?',
    why: 'They are on a journey and their empathy map is blank.',
  },
  personaWithoutFeelings: {
    title: 'Persona without feelings',
    ask: 'What does {{name}} feel in “{{other}}”?',
    why: 'Other people have feelings on this journey. This one has none.',
  },
  improvementWithoutHypothesis: {
    title: 'Improvement without a hypothesis',
    ask: 'What will change, and what should happen, with “{{name}}”?',
    why: 'Without “if … then …” nobody can tell whether it worked.',
  },
  improvementWithoutOwner: {
    title: 'Improvement without an owner',
    ask: 'Who sees to “{{name}}”?',
    why: 'It is decided and has no name on it. What is everybody’s is nobody’s.',
  },
  improvementWithoutDue: {
    title: 'Improvement without a due date',
    ask: 'By when will “{{name}}” be done?',
    why: 'It is decided and has no date, so it is always put off.',
  },
  improvementWithoutProof: {
    title: 'Improvement without a proof',
    ask: 'Which figure will show whether “{{name}}” helped?',
    why: 'It has begun and no measure was chosen. Later it is hard to prove.',
  },
  improvementLate: {
    title: 'Late improvement',
    ask: 'What is holding “{{name}}” up?',
    why: 'Its due date has passed.',
  },
  improvementStuck: {
    title: 'Improvement that stands still',
    ask: 'What is the next step of “{{name}}”?',
    why: 'It began more than a month ago and no task has been done.',
  },
  improvementWithoutLink: {
    title: 'Loose improvement',
    ask: 'Where will customers notice “{{name}}”?',
    why: 'It is linked to no place on the map and to no answer.',
  },
  doneNotLookedAt: {
    title: 'Done and not checked',
    ask: 'Did “{{name}}” help?',
    why: 'It is done, the days for measuring are over and nobody has looked at the result.',
  },
  tooMuchAtOnce: {
    title: 'Too many improvements at once',
    ask: 'Which improvement gets finished first?',
    why: '{{n, number}} are under way together. Fewer at a time get done sooner.',
  },
  factContradicted: {
    title: 'Channels that contradict each other',
    ask: 'What should the customer believe about “{{name}}”?',
    why: 'Not all channels say the same. Whoever reads one and comes through another feels misled.',
  },
  factNotSaid: {
    title: 'Channel that does not say',
    ask: 'Where does the customer find out about “{{name}}”?',
    why: 'In some channel it was looked for and is not there. The customer asks, or gives up.',
  },
  factNotLookedAt: {
    title: 'Channel not looked at',
    ask: 'What do the other channels say about “{{name}}”?',
    why: 'Not looked at yet: {{n, number}}.',
  },
  factDue: {
    title: 'Time to look again',
    ask: 'Do the channels still say the same about “{{name}}”?',
    why: 'The time that you set for looking again has passed.',
  },
  factWithoutTruth: {
    title: 'Fact without its truth',
    ask: 'What is right about “{{name}}”?',
    why: 'Unless what is right is written down, channels can only be compared with each other.',
  },
  noFacts: {
    title: 'Nothing to compare',
    ask: 'Do all channels give the same hours, price and delivery time?',
    why: 'There are {{n, number}} channels and nothing is written down of what each one says.',
  },
}
