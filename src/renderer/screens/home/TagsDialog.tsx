import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button/Button.tsx'
import { Dialog } from '../../components/dialog/Dialog.tsx'
import { TagInput } from '../../components/tags/TagInput.tsx'
import { request } from '../../ipc/connection.ts'
import { useLibrary } from '../../state/libraryStore.ts'
import { closeSheet } from '../../state/navigationStore.ts'
import { sayFailure } from '../../state/toasts.ts'
import { tagsOf } from './journeyOrder.ts'
import styles from './TagsDialog.module.css'

/** The tags of a journey, with those of the others at hand. */
export function TagsDialog({ journeyId }: { journeyId: string }) {
  const { t } = useTranslation()
  const journeys = useLibrary((state) => state.journeys) ?? []
  const journey = journeys.find((each) => each.id === journeyId)
  if (!journey) return null
  const set = async (tags: readonly string[]): Promise<void> => {
    const reply = await request('journey.update', { journeyId, patch: { tags: [...tags] } })
    if (!reply.ok) sayFailure(reply)
  }
  const others = tagsOf(journeys).filter(({ tag }) => !journey.tags.includes(tag))
  return (
    <Dialog
      title={t('shelves.tagsTitle', { name: journey.name.trim() || t('home.card.unnamed') })}
      text={t('shelves.tagsHint')}
      closeLabel={t('common.close')}
      onClose={closeSheet}
      footer={
        <Button look="primary" onClick={closeSheet}>
          {t('common.done')}
        </Button>
      }
    >
      <TagInput
        label={t('shelves.tags')}
        addLabel={t('common.tags.add')}
        removeLabel={(name) => t('common.tags.removeOne', { name })}
        tags={journey.tags}
        onTags={(tags) => void set(tags)}
      />
      {others.length > 0 && (
        <div className={styles.others}>
          {others.slice(0, 12).map(({ tag }) => (
            <Button key={tag} small onClick={() => void set([...journey.tags, tag])}>
              {`+ ${tag}`}
            </Button>
          ))}
        </div>
      )}
    </Dialog>
  )
}
