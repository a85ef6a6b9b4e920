const NAMES: readonly (readonly string[])[] = [
  ['jan', 'january', 'janeiro', 'ene', 'enero'],
  ['feb', 'february', 'fev', 'fevereiro', 'febrero'],
  ['mar', 'march', 'marco', 'marzo'],
  ['apr', 'april', 'abr', 'abril'],
  ['may', 'mai', 'maio', 'mayo'],
  ['jun', 'june', 'junho', 'junio'],
  ['jul', 'july', 'julho', 'julio'],
  ['aug', 'august', 'ago', 'agosto'],
  ['sep', 'sept', 'september', 'set', 'setembro', 'septiembre', 'setiembre'],
  ['oct', 'october', 'out', 'outubro', 'octubre'],
  ['nov', 'november', 'novembro', 'noviembre'],
  ['dec', 'december', 'dez', 'dezembro', 'dic', 'diciembre'],
]

const NUMBERS = new Map(NAMES.flatMap((names, i) => names.map((name) => [name, i + 1] as const)))

/** Month 1–12 by its folded name or short name in English, Portuguese or Spanish. */
export function monthByName(folded: string): number | undefined {
  return NUMBERS.get(folded)
}
