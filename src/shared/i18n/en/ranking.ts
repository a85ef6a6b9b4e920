import type { Localized } from '../localized.ts'
import type { ranking as source } from '../pt-BR/ranking.ts'

export const ranking: Localized<typeof source> = {
  reason: {
    importance: 'Matters {{importance}} of 5 to the customer.',
    importanceUnsaid: 'Nobody has said how much it matters: counts as medium.',
    satisfaction_one: 'Satisfaction {{score}} of 5 ({{source}}, {{count, number}} answer, {{age}}).',
    satisfaction_other: 'Satisfaction {{score}} of 5 ({{source}}, {{count, number}} answers, {{age}}).',
    satisfactionHollow_one:
      'Satisfaction {{score}} of 5 ({{source}}, {{count, number}} answer, {{age}}): too few or too old to be sure.',
    satisfactionHollow_other:
      'Satisfaction {{score}} of 5 ({{source}}, {{count, number}} answers, {{age}}): too few or too old to be sure.',
    satisfactionAssumed: 'Satisfaction {{score}} of 5 on the map ({{evidence}}); answers are missing.',
    satisfactionUnknown: 'Nobody knows how customers leave from here: counts as medium.',
    marked: 'It is marked as a key touchpoint, a moment of truth.',
    pit: 'It is the lowest point of the journey ({{felt}}).',
    pitAlike_one: 'It is among the lowest points of the journey ({{felt}}), with {{count, number}} more.',
    pitAlike_other: 'It is among the lowest points of the journey ({{felt}}), with {{count, number}} more.',
    peak: 'It is the best moment of the journey ({{felt}}), the one that people remember.',
    peakAlike_one: 'It is among the best moments of the journey ({{felt}}), with {{count, number}} more.',
    peakAlike_other: 'It is among the best moments of the journey ({{felt}}), with {{count, number}} more.',
    end: 'The journey ends here, and the end is remembered.',
    endBad: 'The journey ends badly here, and the end is remembered.',
    visits: 'More people pass here: {{count, number}} visits in 90 days, more than at {{above}}% of the touchpoints.',
    said: 'More people pass here: {{count, number}} customers a month as you said, more than at {{above}}% of the touchpoints.',
    answers:
      'More people answer here: {{count, number}} answers in 90 days, more than at {{above}}% of the touchpoints.',
    fallenBelow: '{{metric}} at {{value}}, below the target of {{goal}} ({{base}}).',
    fallenAbove: '{{metric}} at {{value}}, above the target of {{goal}} ({{base}}).',
    complaints: '{{negative, number}} of {{n, number}} comments are complaints.',
  },
  source: { csat: 'CSAT', ces: 'CES', rating: 'score', nps: 'NPS', comments: 'read out of comments' },
  evidence: { assumed: 'assumed', observed: 'observed', measured: 'measured', proposed: 'proposed' },
  weight_one: 'weight {{count, number}}',
  weight_other: 'weight {{count, number}}',
  quadrant: {
    concentrate: 'Concentrate here',
    keepUp: 'Keep it up',
    lowPriority: 'Can wait',
    overkill: 'Perhaps too much',
    unknown: 'Not known yet',
  },
  quadrantMeaning: {
    concentrate: 'matters much, and customers leave dissatisfied',
    keepUp: 'matters much, and customers leave satisfied',
    lowPriority: 'matters less, and customers leave dissatisfied',
    overkill: 'matters less, and customers leave satisfied',
    unknown: 'importance or satisfaction is missing',
  },
  gap: {
    silent: '{{name}}: it matters a lot, and no customer has answered yet.',
    oldAnswers: '{{name}}: it matters a lot, and the last answer is {{count, number}} days old.',
    noOwner: '{{name}}: it matters a lot and nobody looks after it.',
    noTarget: '{{name}}: it matters a lot and has figures, but no target.',
    silentStage: 'Stage {{name}}: nobody listens to customers here.',
    importanceUnsaid_one: '{{name}}: how much {{count, number}} touchpoint matters has not been said.',
    importanceUnsaid_other: '{{name}}: how much {{count, number}} touchpoints matter has not been said.',
    noKey: '{{name}}: no key touchpoint chosen.',
  },
  unnamed: {
    touchpoint: 'Unnamed touchpoint',
    stage: 'without a name',
    journey: 'Unnamed journey',
  },
}
