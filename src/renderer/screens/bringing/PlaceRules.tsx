import { Plus, Trash2 } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { FilePlaces, PlaceField } from '../../../shared/ipc/routes/bringing.ts'
import { Button } from '../../components/button/Button.tsx'
import { IconButton } from '../../components/button/IconButton.tsx'
import { TextField } from '../../components/field/TextField.tsx'
import { Select } from '../../components/select/Select.tsx'
import { newId } from '../../ipc/connection.ts'
import { place } from './bringing.ts'
import { useBringing } from './bringStore.ts'
import styles from './PlaceRules.module.css'
import type { DraftRule } from './placing.ts'
import { TouchpointPick } from './TouchpointPick.tsx'

/** Rules by words; the first that fits a row decides. */
export function PlaceRules({ places }: { places: FilePlaces }) {
  const { t } = useTranslation()
  const { rules } = useBringing((state) => state.placing)
  const fresh = (): DraftRule => ({
    id: newId(),
    field: places.fields[0]?.field ?? 'channel',
    contains: '',
    touchpointId: null,
  })
  const shown = rules.length > 0 ? rules : [{ ...fresh(), id: 'first' }]
  const set = (next: readonly DraftRule[]): void => place({ rules: next })
  return (
    <div className={styles.rules}>
      {shown.map((rule, i) => (
        <RuleLine
          key={rule.id}
          rule={rule}
          number={i + 1}
          places={places}
          onRule={(changed) => set(shown.map((one) => (one === rule ? changed : one)))}
          onRemove={shown.length > 1 ? () => set(shown.filter((one) => one !== rule)) : null}
        />
      ))}
      <div className={styles.foot}>
        <Button small icon={Plus} onClick={() => set([...shown, fresh()])}>
          {t('bringing.place.addRule')}
        </Button>
        {shown.length > 1 && <span className={styles.note}>{t('bringing.place.firstWins')}</span>}
      </div>
    </div>
  )
}

interface RuleLineProps {
  readonly rule: DraftRule
  readonly number: number
  readonly places: FilePlaces
  readonly onRule: (rule: DraftRule) => void
  readonly onRemove: (() => void) | null
}

function RuleLine({ rule, number, places, onRule, onRemove }: RuleLineProps) {
  const { t } = useTranslation()
  const id = useId()
  const { touchpoints } = useBringing()
  const fields = places.fields.some(({ field }) => field === rule.field)
    ? places.fields.map(({ field }) => field)
    : [rule.field, ...places.fields.map(({ field }) => field)]
  const said = places.fields.find(({ field }) => field === rule.field)?.values ?? []
  return (
    <div className={styles.rule}>
      <Select<PlaceField>
        label={t('bringing.place.field')}
        value={rule.field}
        choices={fields.map((field) => ({ value: field, label: t(`bringing.place.fields.${field}`) }))}
        onChoose={(field) => onRule({ ...rule, field })}
      />
      <TextField
        label={t('bringing.place.contains')}
        value={rule.contains}
        list={id}
        maxLength={200}
        onText={(contains) => onRule({ ...rule, contains })}
      />
      <datalist id={id}>
        {said.slice(0, 50).map(({ value }) => (
          <option key={value} value={value} />
        ))}
      </datalist>
      <div className={styles.goes}>
        <span className={styles.label} aria-hidden>
          {t('bringing.place.goesTo')}
        </span>
        <TouchpointPick
          label={t('bringing.place.findFor', { value: rule.contains || String(number) })}
          touchpoints={touchpoints}
          value={rule.touchpointId}
          onChoose={(touchpointId) => onRule({ ...rule, touchpointId })}
        />
      </div>
      {onRemove && <IconButton icon={Trash2} label={t('bringing.place.removeRule', { number })} onClick={onRemove} />}
    </div>
  )
}
