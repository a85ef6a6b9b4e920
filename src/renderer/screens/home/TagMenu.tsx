import { Check, Tag, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { JourneySummary } from '../../../shared/ipc/routes/maps.ts'
import { Button } from '../../components/button/Button.tsx'
import { Menu } from '../../components/menu/Menu.tsx'
import { toggleTag, useHome } from '../../state/homeStore.ts'
import { tagsOf } from './journeyOrder.ts'

/** The tags as filters: those that are on stand beside the button, and a click takes them off. */
export function TagMenu({ journeys }: { journeys: readonly JourneySummary[] }) {
  const { t } = useTranslation()
  const on = useHome((state) => state.tags)
  const tags = tagsOf(journeys)
  if (tags.length === 0) return null
  return (
    <>
      {on.map((tag) => (
        <Button
          key={tag}
          small
          icon={X}
          aria-label={t('common.tags.removeOne', { name: tag })}
          onClick={() => toggleTag(tag)}
        >
          {tag}
        </Button>
      ))}
      <Menu
        align="end"
        trigger={
          <Button small icon={Tag}>
            {t('shelves.tags')}
          </Button>
        }
        groups={[
          {
            label: t('shelves.filter'),
            actions: tags.map(({ tag, count }) => ({
              id: tag,
              label: tag,
              icon: on.includes(tag) ? Check : undefined,
              shortcut: String(count),
              run: () => toggleTag(tag),
            })),
          },
        ]}
      />
    </>
  )
}
