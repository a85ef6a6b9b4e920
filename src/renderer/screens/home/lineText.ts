import type { TFunction } from 'i18next'
import type { ThumbPoint } from '../../components/thumb/thumbPath.ts'

const MOST = 30

/** The line in words, for those who do not see it. */
export function lineText(t: TFunction, line: readonly ThumbPoint[]): string {
  if (line.length === 0) return t('home.card.thumbEmpty')
  const said = line.slice(0, MOST).map(({ value }) => {
    if (value === null) return t('home.card.unknown')
    return t(`inspector.feelings.${value}`)
  })
  return [...said, ...(line.length > MOST ? ['…'] : [])].join(', ')
}
