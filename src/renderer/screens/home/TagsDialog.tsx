import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button/Button.tsx'
import { Dialog } from '../../components/dialog/Dialog.tsx'
import { commonTags } from '../../components/tags/commonTags.ts'
import { TagInput } from '../../components/tags/TagInput.tsx'
import { request } from '../../ipc/connection.ts'
import { useLibrary } from '../../state/libraryStore.ts'
import { closeSheet } from '../../state/navigationStore.ts'
import { sayFailure } from '../../state/toasts.ts'
import { tagsOf } from './journeyOrder.ts'

/** The tags of one journey, or those that several have in common, with those of the others at hand. */
export function TagsDialog({ journeyIds }: { journeyIds: readonly string[] }) {
  const { t } = useTranslation()
  const all = useLibrary((state) => state.journeys) ?? []
  const journeys = all.filter(({ id }) => journeyIds.includes(id))
  const [first] = journeys
  if (!first) return null
  const tags = commonTags(journeys)
  const put = async (tag: string, on: boolean): Promise<void> => {
    const reply = await request('journey.tag', { ids: journeys.map(({ id }) => id), tag, on })
    if (!reply.ok) sayFailure(reply)
  }
  const set = async (next: readonly string[]): Promise<void> => {
    for (const tag of next) if (!tags.includes(tag)) await put(tag, true)
    for (const tag of tags) if (!next.includes(tag)) await put(tag, false)
  }
  const others = tagsOf(all).filter(({ tag }) => !tags.includes(tag))
  const name = first.name.trim() || t('home.card.unnamed')
  return (
    <Dialog
      title={
        journeys.length === 1 ? t('shelves.tagsTitle', { name }) : t('shelves.tagsOfMany', { count: journeys.length })
      }
      text={t(journeys.length === 1 ? 'shelves.tagsHint' : 'shelves.tagsOfManyHint')}
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
        tags={tags}
        onTags={(next) => void set(next)}
        others={others.map(({ tag }) => tag)}
      />
    </Dialog>
  )
}
