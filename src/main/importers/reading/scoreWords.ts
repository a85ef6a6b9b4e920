import { fold } from '../../../shared/domain/text/fold.ts'

/** A label as a share of its scale: 0 the worst end, 1 the best. */
interface Family {
  /** worst first */
  readonly labels: readonly (readonly string[])[]
}

const FAMILIES: readonly Family[] = [
  {
    labels: [
      [
        'muito insatisfeito',
        'muito insatisfeita',
        'very dissatisfied',
        'very unsatisfied',
        'extremely dissatisfied',
        'muy insatisfecho',
        'muy insatisfecha',
      ],
      [
        'insatisfeito',
        'insatisfeita',
        'dissatisfied',
        'unsatisfied',
        'somewhat dissatisfied',
        'insatisfecho',
        'insatisfecha',
        'pouco satisfeito',
        'pouco satisfeita',
        'poco satisfecho',
      ],
      [
        'neutro',
        'neutra',
        'indiferente',
        'neutral',
        'neither satisfied nor dissatisfied',
        'nem satisfeito nem insatisfeito',
        'nem satisfeito, nem insatisfeito',
        'ni satisfecho ni insatisfecho',
        'ni satisfecho, ni insatisfecho',
      ],
      ['satisfeito', 'satisfeita', 'satisfied', 'somewhat satisfied', 'satisfecho', 'satisfecha'],
      [
        'muito satisfeito',
        'muito satisfeita',
        'very satisfied',
        'extremely satisfied',
        'muy satisfecho',
        'muy satisfecha',
      ],
    ],
  },
  {
    labels: [
      [
        'pessimo',
        'pessima',
        'muito ruim',
        'terrible',
        'very poor',
        'very bad',
        'awful',
        'pesimo',
        'pesima',
        'muy malo',
        'muy mala',
      ],
      ['ruim', 'poor', 'bad', 'malo', 'mala'],
      ['regular', 'razoavel', 'mais ou menos', 'medio', 'fair', 'average', 'okay', 'ok'],
      ['bom', 'boa', 'good', 'bueno', 'buena'],
      [
        'otimo',
        'otima',
        'muito bom',
        'muito boa',
        'excelente',
        'excellent',
        'very good',
        'great',
        'muy bueno',
        'muy buena',
      ],
    ],
  },
  {
    labels: [
      ['discordo totalmente', 'strongly disagree', 'totalmente en desacuerdo', 'muy en desacuerdo'],
      ['discordo', 'discordo parcialmente', 'disagree', 'somewhat disagree', 'en desacuerdo'],
      [
        'nao concordo nem discordo',
        'nem concordo nem discordo',
        'neither agree nor disagree',
        'ni de acuerdo ni en desacuerdo',
      ],
      ['concordo', 'concordo parcialmente', 'agree', 'somewhat agree', 'de acuerdo'],
      ['concordo totalmente', 'strongly agree', 'totalmente de acuerdo', 'muy de acuerdo'],
    ],
  },
  {
    labels: [
      ['muito dificil', 'very difficult', 'very hard', 'muy dificil'],
      ['dificil', 'difficult', 'hard', 'somewhat difficult'],
      ['nem facil nem dificil', 'neither easy nor difficult', 'ni facil ni dificil'],
      ['facil', 'easy', 'somewhat easy'],
      ['muito facil', 'very easy', 'muy facil'],
    ],
  },
  {
    labels: [
      ['nao', 'no', 'bad', 'negativo', 'negative', 'thumbs down', 'false', 'nao gostei', '👎'],
      ['sim', 'yes', 'si', 'good', 'positivo', 'positive', 'thumbs up', 'true', 'gostei', '👍'],
    ],
  },
]

const FIVE = new Map<string, number>()
const TWO = new Map<string, number>()
for (const { labels } of FAMILIES) {
  labels.forEach((words, i) => {
    for (const word of words) (labels.length === 5 ? FIVE : TWO).set(word, labels.length === 5 ? i + 1 : i)
  })
}

/** 1 (worst) to 5 for a word of a five-step scale in Portuguese, English or Spanish. */
export const fiveStepLabel = (text: string): number | undefined => FIVE.get(fold(text))

/** 0 or 1 for yes and no, good and bad, thumbs. */
export const twoStepLabel = (text: string): number | undefined => TWO.get(fold(text))

export const saysEase = (text: string): boolean => /\b(facil|dificil|easy|difficult|hard)\b/.test(fold(text))
