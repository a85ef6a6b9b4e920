import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ChannelKind } from '../../../../shared/domain/channel/channel.ts'
import type { JourneyDoc } from '../../../../shared/domain/journey/journeyDoc.ts'
import { planNewChannel } from '../../../commands/map/planChange.ts'
import { runPlan } from '../../../commands/map/runPlan.ts'
import { Button } from '../../../components/button/Button.tsx'
import { Select } from '../../../components/select/Select.tsx'
import { newId } from '../../../ipc/connection.ts'
import { settledDoc } from '../../../state/shownStore.ts'
import { useWords } from '../../../state/words.ts'
import styles from './inspector.module.css'
import { LineField } from './LineField.tsx'

interface ChannelFieldProps {
  readonly doc: JourneyDoc
  /** The touchpoints it is about. */
  readonly ids: readonly string[]
  /** undefined: several that differ */
  readonly value: string | null | undefined
  readonly onChoose: (channelId: string | null) => void
}

const NONE = 'none'
const MIXED = 'mixed'
const OWN = 'own'

/** Where the contact happens: a channel there is, one of the usual ones, or one with a name of its own. */
export function ChannelField({ doc, ids, value, onChoose }: ChannelFieldProps) {
  const { t } = useTranslation()
  const words = useWords()
  const [naming, setNaming] = useState(false)
  const used = doc.channels.map((c) => ({ value: c.id, label: c.name || words.channels[c.kind] }))
  const known = new Set(doc.channels.filter((c) => c.name === '').map((c) => c.kind))
  const usual = ChannelKind.options
    .filter((kind) => !known.has(kind) && kind !== 'other')
    .map((kind) => ({ value: `kind:${kind}`, label: words.channels[kind] }))
  const choices = [
    ...(value === undefined ? [{ value: MIXED, label: t('inspector.mixed') }] : []),
    { value: NONE, label: t('inspector.field.noChannel') },
    ...used,
    ...usual,
    { value: OWN, label: t('inspector.field.ownChannel') },
  ]
  // Made and chosen as one step.
  const make = (kind: ChannelKind, name: string): void => {
    const now = settledDoc()
    if (now) void runPlan(planNewChannel(now, ids, newId(), { kind, name }))
  }
  return (
    <div className={styles.fields}>
      <Select
        label={t('inspector.field.channel')}
        value={value === undefined ? MIXED : (value ?? NONE)}
        choices={choices}
        onChoose={(next) => {
          setNaming(next === OWN)
          if (next === OWN || next === MIXED) return
          if (next.startsWith('kind:')) make(next.slice(5) as ChannelKind, '')
          else onChoose(next === NONE ? null : next)
        }}
      />
      {naming && (
        <NewChannel
          onMake={(name) => {
            setNaming(false)
            make('other', name)
          }}
          onGiveUp={() => setNaming(false)}
        />
      )}
    </div>
  )
}

function NewChannel({ onMake, onGiveUp }: { onMake: (name: string) => void; onGiveUp: () => void }) {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const done = (text: string): void => (text.trim() === '' ? setName(text) : onMake(text.trim()))
  return (
    <div className={styles.fields}>
      <LineField label={t('inspector.field.newChannel')} value={name} onSave={done} />
      <div className={styles.buttons}>
        <Button small onClick={onGiveUp}>
          {t('common.cancel')}
        </Button>
      </div>
    </div>
  )
}
