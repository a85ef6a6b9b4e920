import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CheckItem } from '../../../shared/domain/playbook/playbook.ts'
import { fold } from '../../../shared/domain/text/fold.ts'
import { Button } from '../../components/button/Button.tsx'
import { Check } from '../../components/check/Check.tsx'
import { Dialog } from '../../components/dialog/Dialog.tsx'
import { request } from '../../ipc/connection.ts'
import { usePlaces } from '../../state/placesStore.ts'
import { playbooks } from '../../state/playbookStore.ts'
import styles from './VisitsPane.module.css'

type Suggested = Pick<CheckItem, 'text' | 'touchpointId'>

interface SuggestItemsProps {
  /** on the list already: not suggested again */
  readonly items: readonly CheckItem[]
  readonly onTake: (taken: readonly Suggested[]) => void
  readonly onClose: () => void
}

/** Items made of what the playbooks promise and agree, and of key touchpoints without one. */
export function SuggestItems({ items, onTake, onClose }: SuggestItemsProps) {
  const { t } = useTranslation()
  const list = playbooks.use((s) => s.list) ?? []
  const places = usePlaces((s) => s.places) ?? []
  const keys = useKeyTouchpoints(places.map(({ journeyId }) => journeyId))
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  useEffect(playbooks.follow, [])
  const known = new Set(items.map(({ text, touchpointId }) => `${touchpointId} ${fold(text)}`))
  const suggested = places.flatMap(({ id, name }): Suggested[] => {
    const playbook = list.find(({ touchpointId }) => touchpointId === id)
    const texts = playbook
      ? [
          ...[playbook.promise]
            .filter((text) => text.trim() !== '')
            .map((text) => t('visits.suggest.promise', { text })),
          ...playbook.dos.map((text) => t('visits.suggest.do', { text })),
          ...playbook.donts.map((text) => t('visits.suggest.dont', { text })),
          ...[playbook.serviceLevel]
            .filter((text) => text.trim() !== '')
            .map((text) => t('visits.suggest.serviceLevel', { text })),
        ]
      : []
    const said =
      texts.length === 0 && keys.has(id) && name.trim() !== ''
        ? [t('visits.suggest.touchpoint', { text: name })]
        : texts
    return said.filter((text) => !known.has(`${id} ${fold(text)}`)).map((text) => ({ text, touchpointId: id }))
  })
  const keyOf = ({ text, touchpointId }: Suggested): string => `${touchpointId} ${text}`
  const taken = suggested.filter((each) => ticked.has(keyOf(each)))
  const nameOf = new Map(places.map(({ id, name }) => [id, name]))
  return (
    <Dialog
      wide
      title={t('visits.suggest.title')}
      text={t('visits.suggest.text')}
      closeLabel={t('common.close')}
      onClose={onClose}
      footer={
        <>
          {suggested.length > 0 && (
            <Button onClick={() => setTicked(new Set(suggested.map(keyOf)))}>{t('visits.suggest.all')}</Button>
          )}
          <Button
            look="primary"
            disabled={taken.length === 0}
            onClick={() => {
              onTake(taken)
              onClose()
            }}
          >
            {t('visits.suggest.take', { count: taken.length })}
          </Button>
        </>
      }
    >
      {suggested.length === 0 && <p>{t('visits.suggest.none')}</p>}
      <ul className={styles.suggested}>
        {suggested.map((each, i) => {
          const first = suggested[i - 1]?.touchpointId !== each.touchpointId
          return (
            <li key={keyOf(each)}>
              {first && <h3 className={styles.place}>{nameOf.get(each.touchpointId ?? '')}</h3>}
              <Check
                label={each.text}
                checked={ticked.has(keyOf(each))}
                onCheck={(on) => {
                  const next = new Set(ticked)
                  if (on) next.add(keyOf(each))
                  else next.delete(keyOf(each))
                  setTicked(next)
                }}
              />
            </li>
          )
        })}
      </ul>
    </Dialog>
  )
}

/** Ids of the touchpoints that are marked as key. */
function useKeyTouchpoints(journeyIds: readonly string[]): ReadonlySet<string> {
  const wanted = [...new Set(journeyIds)].join(' ')
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    let here = true
    const ids = wanted.split(' ').filter((id) => id !== '')
    void Promise.all(ids.map((journeyId) => request('journey.get', { journeyId }))).then((replies) => {
      const found = replies.flatMap((reply) => (reply.ok ? reply.data.touchpoints.filter(({ isKey }) => isKey) : []))
      if (here) setKeys(new Set(found.map(({ id }) => id)))
    })
    return () => {
      here = false
    }
  }, [wanted])
  return keys
}
