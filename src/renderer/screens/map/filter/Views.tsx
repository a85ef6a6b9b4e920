import { Bookmark, Check, Pencil, Plus, RotateCcw, Save, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { JourneyDoc } from '../../../../shared/domain/journey/journeyDoc.ts'
import { Button } from '../../../components/button/Button.tsx'
import { NameDialog } from '../../../components/dialog/NameDialog.tsx'
import { Menu, type MenuAction } from '../../../components/menu/Menu.tsx'
import { newId, request } from '../../../ipc/connection.ts'
import { applyView, useLook } from '../../../state/lookStore.ts'
import { failureText, sayFailure } from '../../../state/toasts.ts'

/** Ways of looking at this journey that were kept under a name. */
export function Views({ doc }: { doc: JourneyDoc }) {
  const { t } = useTranslation()
  const { viewId, filter, collapsedLaneIds, focusStageId, hiddenPersonaIds } = useLook()
  const [naming, setNaming] = useState<'new' | 'rename' | null>(null)
  const current = doc.views.find((v) => v.id === viewId)
  const look = {
    filter,
    collapsedLaneIds: [...collapsedLaneIds],
    focusStageId,
    hiddenPersonaIds: [...hiddenPersonaIds],
  }
  const name = async (text: string): Promise<string | null> => {
    const id = naming === 'rename' && current ? current.id : newId()
    const reply =
      naming === 'rename'
        ? await request('view.update', { id, patch: { name: text } })
        : await request('view.add', { id, journeyId: doc.journey.id, name: text, ...look })
    if (!reply.ok) return failureText(reply)
    useLook.setState({ viewId: id })
    return null
  }
  const keepAs = async (id: string): Promise<void> => {
    const reply = await request('view.update', { id, patch: look })
    if (reply.ok) useLook.setState({ viewId: id })
    else sayFailure(reply)
  }
  const remove = async (id: string): Promise<void> => {
    const reply = await request('records.remove', { records: [{ kind: 'view', id }] })
    if (!reply.ok) sayFailure(reply)
  }
  const ask = (what: 'new' | 'rename'): void => void setTimeout(() => setNaming(what), 30)
  const kept = doc.views.map((view): MenuAction => {
    return { id: view.id, label: view.name, icon: view.id === viewId ? Check : Bookmark, run: () => applyView(view) }
  })
  const ofCurrent = (current ? [current] : []).flatMap((view): MenuAction[] => [
    { id: 'rename', label: t('map.filter.rename', { name: view.name }), icon: Pencil, run: () => ask('rename') },
    {
      id: 'remove',
      label: t('map.filter.remove', { name: view.name }),
      icon: Trash2,
      danger: true,
      run: () => void remove(view.id),
    },
  ])
  const into = current
    ? []
    : doc.views.map((view): MenuAction => {
        const label = t('map.filter.keepAs', { name: view.name })
        return { id: `into-${view.id}`, label, icon: Save, run: () => void keepAs(view.id) }
      })
  return (
    <>
      <Menu
        align="end"
        trigger={
          <Button small icon={Bookmark}>
            {current?.name || t('map.filter.views')}
          </Button>
        }
        groups={[
          { label: t('map.filter.views'), actions: kept },
          {
            actions: [
              { id: 'new', label: t('map.filter.keep'), icon: Plus, run: () => ask('new') },
              { id: 'plain', label: t('map.filter.plain'), icon: RotateCcw, run: () => applyView(null) },
            ],
          },
          { actions: ofCurrent },
          { actions: into },
        ]}
      />
      {naming && (
        <NameDialog
          title={naming === 'rename' ? t('map.filter.rename', { name: current?.name ?? '' }) : t('map.filter.keep')}
          label={t('map.filter.name')}
          name={naming === 'rename' ? (current?.name ?? '') : ''}
          submit={t('map.filter.submit')}
          missing={t('map.filter.nameMissing')}
          words={{ close: t('common.close'), cancel: t('common.cancel') }}
          onClose={() => setNaming(null)}
          onName={name}
        />
      )}
    </>
  )
}
