import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button/Button.tsx'
import { Notice } from '../../components/notice/Notice.tsx'
import { readAsNew } from './bringing.ts'
import { useBringing } from './bringStore.ts'

/** Headings that are told by name; more of them are counted. */
const NAMED = 3
const LONGEST = 60

/** Says which recipe nearly fits the file, and how the two differ. */
export function LikeRecipe() {
  const { t, i18n } = useTranslation()
  const { recipe, change } = useBringing()
  if (!recipe || !change) return null
  const quoted = (heading: string): string =>
    t('bringing.like.quoted', { heading: heading.length > LONGEST ? `${heading.slice(0, LONGEST)}…` : heading })
  const list = (headings: readonly string[]): string =>
    new Intl.ListFormat(i18n.language).format([
      ...headings.slice(0, NAMED).map(quoted),
      ...(headings.length > NAMED ? [t('bringing.like.more', { count: headings.length - NAMED })] : []),
    ])
  const { added, missing, renamed } = change
  const says = [
    ...(added.length > 0 ? [t('bringing.like.added', { count: added.length, list: list(added) })] : []),
    ...(missing.length > 0 ? [t('bringing.like.missing', { count: missing.length, list: list(missing) })] : []),
    ...renamed
      .slice(0, NAMED)
      .map(({ from, to }) => t('bringing.like.renamed', { from: quoted(from), to: quoted(to) })),
    ...(renamed.length > NAMED ? [t('bringing.like.moreRenamed', { count: renamed.length - NAMED })] : []),
  ]
  const key = says.length === 0 ? 'otherwise' : 'text'
  return (
    <Notice
      action={
        <Button small onClick={() => void readAsNew()}>
          {t('bringing.like.isOther')}
        </Button>
      }
    >
      {t(`bringing.like.${key}`, { name: recipe.name, changes: says.join('; ') })}
    </Notice>
  )
}
