import { ArrowDown, ArrowUp, Plus, Sparkles, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CheckItem, Checklist } from '../../../shared/domain/playbook/playbook.ts'
import { Button } from '../../components/button/Button.tsx'
import { IconButton } from '../../components/button/IconButton.tsx'
import { Combo } from '../../components/combo/Combo.tsx'
import { Icon } from '../../components/icon/Icon.tsx'
import { newId } from '../../ipc/connection.ts'
import { usePlaces } from '../../state/placesStore.ts'
import { changeChecklist } from '../../state/visitStore.ts'
import { InPlace } from '../personas/InPlace.tsx'
import { SuggestItems } from './SuggestItems.tsx'
import styles from './VisitsPane.module.css'

const MOST = 300

/** What a checklist looks at, written in place. */
export function CheckItems({ checklist }: { checklist: Checklist }) {
  const { t } = useTranslation()
  const places = usePlaces((s) => s.places) ?? []
  const [text, setText] = useState('')
  const [suggesting, setSuggesting] = useState(false)
  const { items } = checklist
  const save = (next: readonly CheckItem[]): void =>
    void changeChecklist(checklist.id, { items: next.slice(0, MOST) as CheckItem[] })
  const put = (id: string, patch: Partial<CheckItem>): void =>
    save(items.map((item) => (item.id === id ? { ...item, ...patch } : item)))
  const swap = (a: number, b: number): void =>
    save(items.map((item, i) => (i === a ? items[b]! : i === b ? items[a]! : item)))
  const add = (): void => {
    if (text.trim() === '' || items.length >= MOST) return
    save([...items, { id: newId(), text: text.trim(), touchpointId: null }])
    setText('')
  }
  const choices = places.map(({ id, name, stage }) => ({ value: id, label: name, note: stage }))
  return (
    <section className={styles.part} aria-label={t('visits.items.title')}>
      {items.length === 0 && <p className={styles.hint}>{t('visits.items.empty')}</p>}
      <ol className={styles.items}>
        {items.map((item, i) => (
          <li key={item.id} className={styles.item}>
            <span className={styles.number} aria-hidden>
              {i + 1}
            </span>
            <div className={styles.itemText}>
              <InPlace
                look="text"
                label={t('visits.items.text', { number: i + 1 })}
                placeholder={t('visits.items.textHint')}
                value={item.text}
                onSave={(said) => put(item.id, { text: said.trim() })}
              />
            </div>
            <div className={styles.where}>
              <Combo
                label={t('visits.items.where')}
                placeholder={t('visits.items.anywhere')}
                choices={choices}
                value={item.touchpointId}
                words={{
                  none: t('visits.items.nothingFound'),
                  clear: t('visits.items.clear'),
                  open: t('visits.items.open'),
                }}
                onChoose={(touchpointId) => put(item.id, { touchpointId })}
              />
            </div>
            <IconButton
              icon={ArrowUp}
              label={t('visits.items.up', { number: i + 1 })}
              disabled={i === 0}
              onClick={() => swap(i, i - 1)}
            />
            <IconButton
              icon={ArrowDown}
              label={t('visits.items.down', { number: i + 1 })}
              disabled={i === items.length - 1}
              onClick={() => swap(i, i + 1)}
            />
            <IconButton
              icon={Trash2}
              label={t('visits.items.remove', { number: i + 1 })}
              onClick={() => save(items.filter((each) => each.id !== item.id))}
            />
          </li>
        ))}
      </ol>
      <div className={styles.add}>
        <Icon of={Plus} size="small" />
        <input
          className={styles.addField}
          aria-label={t('visits.items.add')}
          placeholder={t('visits.items.add')}
          maxLength={2_000}
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) add()
          }}
        />
        <Button small icon={Sparkles} onClick={() => setSuggesting(true)}>
          {t('visits.items.suggest')}
        </Button>
      </div>
      {suggesting && (
        <SuggestItems
          items={items}
          onTake={(taken) => save([...items, ...taken.map((each) => ({ ...each, id: newId() }))])}
          onClose={() => setSuggesting(false)}
        />
      )}
    </section>
  )
}
