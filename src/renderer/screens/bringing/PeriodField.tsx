import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Group } from '../../components/field/Group.tsx'
import { TextField } from '../../components/field/TextField.tsx'
import { choose } from './bringing.ts'
import styles from './fields.module.css'

/** Of figures whose file does not say of which days they are. */
export function PeriodField() {
  const { t } = useTranslation()
  const [days, setDays] = useState({ from: '', to: '' })
  const take = (change: Partial<typeof days>): void => {
    const next = { ...days, ...change }
    setDays(next)
    if (next.from !== '' && next.to !== '' && next.from <= next.to) void choose({ period: next })
  }
  return (
    <Group label={t('bringing.read.period')}>
      <div className={styles.pair}>
        <TextField
          label={t('bringing.read.firstDay')}
          type="date"
          value={days.from}
          onText={(from) => take({ from })}
        />
        <TextField label={t('bringing.read.lastDay')} type="date" value={days.to} onText={(to) => take({ to })} />
      </div>
    </Group>
  )
}
