import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ChannelKind } from '../../../../shared/domain/channel/channel.ts'
import type { JourneyDoc } from '../../../../shared/domain/journey/journeyDoc.ts'
import { Button } from '../../../components/button/Button.tsx'
import { Select } from '../../../components/select/Select.tsx'
import { newId, request } from '../../../ipc/connection.ts'
import { sayFailure } from '../../../state/toasts.ts'
import { useWords } from '../../../state/words.ts'
import styles from './inspector.module.css'
import { LineField } from './LineField.tsx'

interface ChannelFieldProps {
  readonly doc: JourneyDoc
  /** undefined: several that differ */
  readonly value: string | null | undefined
  readonly onChoose: (channelId: string | null) => void
}

const NONE = 'none'
const MIXED = 'mixed'
const OWN = 'own'

/** Where the contact happens: a channel there is, one of the usual ones, or one with a name of its own. */
export function ChannelField({ doc, value, onChoose }: ChannelFieldProps) {
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
  const make = async (kind: ChannelKind, name: string): Promise<void> => {
    const reply = await request('channel.add', { id: newId(), fields: { kind, name } })
    if (reply.ok) onChoose(reply.data.id)
    else sayFailure(reply)
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
          if (next.startsWith('kind:')) void make(next.slice(5) as ChannelKind, '')
          else onChoose(next === NONE ? null : next)
        }}
      />
      {naming && (
        <NewChannel
          onMake={(name) => {
            setNaming(false)
            void make('other', name)
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
