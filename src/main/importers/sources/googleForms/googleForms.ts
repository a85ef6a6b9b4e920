import { type Aliases, guessColumns } from '../../reading/columnGuess.ts'
import type { TableSource } from '../contract.ts'

const STAMPS = ['carimbo de data/hora', 'timestamp', 'marca temporal', 'marca de tiempo']

const ALIASES: Aliases = {
  ...Object.fromEntries(STAMPS.map((stamp) => [stamp, 'date' as const])),
  'endereco de e mail': 'person',
  'nome de usuario': 'person',
  'email address': 'person',
  username: 'person',
  'direccion de correo electronico': 'person',
  // marks of a quiz, not of the business
  pontuacao: 'ignore',
  score: 'ignore',
  puntuacion: 'ignore',
}

/** Google Forms, and the sheet that it fills: the first column is the time stamp, the rest what was asked. */
export const googleForms: TableSource = {
  name: 'googleForms',
  recognise(look) {
    if (!STAMPS.includes(look.folded[0] ?? '')) return 0
    if (look.headings.length < 2) return 0
    // other programs, too, call a column so; a form asks in more than a word or two
    const asks = look.headings.some((heading) => heading.includes('?') || heading.split(' ').length > 3)
    return asks || look.folded[0] !== 'timestamp' ? 0.95 : 0.6
  },
  columns: (look) => guessColumns(look, ALIASES, 'questions'),
  kind: () => 'answers',
}
