import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { leakageOf } from '../../../../shared/domain/touchpoint/leakage.ts'
import type { AmountRange, Stake } from '../../../../shared/domain/touchpoint/stake.ts'
import { leakageText } from '../../../../shared/i18n/stakeText.ts'
import type { EventMessage } from '../../../../shared/ipc/contract.ts'
import { bridge } from '../../../ipc/bridge.ts'
import { request } from '../../../ipc/connection.ts'
import { sayFailure } from '../../../state/toasts.ts'
import { costText } from '../../improvement/cost.ts'
import inspector from './inspector.module.css'
import { LineField } from './LineField.tsx'
import styles from './StakePart.module.css'
import { rangeWith, type StakeProblem } from './stakeRange.ts'

const INPUTS = ['volume', 'drop', 'ticket'] as const
type StakeInput = (typeof INPUTS)[number]
const NOTHING: Pick<Stake, StakeInput> = { volume: null, drop: null, ticket: null }

/** What is at stake at a touchpoint: three ranges, and what is lost by them in a month. */
export function StakePart({ touchpointId }: { touchpointId: string }) {
  const { t, i18n } = useTranslation()
  const stake = useStake(touchpointId)
  const [problem, setProblem] = useState<StakeProblem | null>(null)
  if (!stake) return null
  const save = async (input: StakeInput, end: keyof AmountRange, typed: string): Promise<void> => {
    const range = rangeWith(stake[input], end, typed, input === 'drop' ? 100 : 1e12)
    setProblem(range && 'problem' in range ? range.problem : null)
    if (range && 'problem' in range) return
    const { volume, drop, ticket } = stake
    const reply = await request('stake.set', { touchpointId, volume, drop, ticket, [input]: range })
    if (!reply.ok) sayFailure(reply)
  }
  const lost = leakageOf(stake)
  return (
    <section className={inspector.part} aria-label={t('stakes.title')}>
      <h3 className={inspector.partName}>{t('stakes.title')}</h3>
      <p className={inspector.help}>{t('stakes.help')}</p>
      {INPUTS.map((input) => (
        <fieldset key={input} className={styles.range}>
          <legend className={styles.legend}>{t(`stakes.${input}`)}</legend>
          {(['low', 'high'] as const).map((end) => (
            <LineField
              key={end}
              label={t(end === 'low' ? 'stakes.least' : 'stakes.most')}
              value={costText(stake[input]?.[end] ?? null, i18n.language)}
              onSave={(typed) => void save(input, end, typed)}
            />
          ))}
        </fieldset>
      ))}
      {problem && (
        <p className={styles.problem} role="alert">
          {t(`stakes.${problem}`)}
        </p>
      )}
      <p className={styles.lost} role="status">
        {lost ? leakageText(i18n, lost) : t('stakes.missing')}
      </p>
    </section>
  )
}

/** What is at stake as it is stored; null until it was read. */
function useStake(touchpointId: string): Pick<Stake, StakeInput> | null {
  const [stake, setStake] = useState<Pick<Stake, StakeInput> | null>(null)
  useEffect(() => {
    let asked = 0
    const read = async (): Promise<void> => {
      const mine = ++asked
      const reply = await request('stake.list', { touchpointId })
      if (reply.ok && mine === asked) setStake(reply.data[0] ?? NOTHING)
    }
    void read()
    const stop = bridge().onEvent(({ event, data }) => {
      if (event !== 'document.changed') return
      const { changes } = (data as EventMessage<'document.changed'>['data']).changeSet
      if (changes.some(({ kind }) => kind === 'stake')) void read()
    })
    return () => {
      asked++
      stop()
    }
  }, [touchpointId])
  return stake
}
