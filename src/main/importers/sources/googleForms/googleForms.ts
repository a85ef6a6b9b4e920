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
    return look.headings.length >= 2 ? 0.95 : 0
  },
  columns: (look) => guessColumns(look, ALIASES, 'questions'),
  kind: () => 'answers',
}
