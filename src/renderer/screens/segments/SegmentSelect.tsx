import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Select } from '../../components/select/Select.tsx'
import { request } from '../../ipc/connection.ts'
import { useAsked } from '../figures/useFigureRows.ts'
import { useChangesOf } from '../proof/useChangesOf.ts'

const ALL = 'all'

interface SegmentSelectProps {
  /** null: nobody is left out */
  readonly segmentId: string | null
  readonly onChoose: (segmentId: string | null) => void
  /** what the first choice is called; left out: all customers */
  readonly first?: string
  readonly bare?: boolean
}

/** Of which group of customers; nothing where there is no group. A group that is gone is let go of. */
export function SegmentSelect({ segmentId, onChoose, first, bare }: SegmentSelectProps) {
  const { t } = useTranslation()
  const changes = useChangesOf('segment')
  const asked = useAsked(String(changes), () => request('segment.list', {}))
  const segments = asked.state === 'there' ? asked.data : null
  const isGone = segments !== null && segmentId !== null && !segments.some(({ id }) => id === segmentId)
  useEffect(() => {
    if (isGone) onChoose(null)
  }, [isGone, onChoose])
  if (!segments || segments.length === 0) return null
  return (
    <Select
      label={t('proof.segment')}
      bare={bare ?? false}
      value={segmentId ?? ALL}
      choices={[
        { value: ALL, label: first ?? t('proof.everybody') },
        ...segments.map(({ id, name }) => ({ value: id, label: name || t('segments.unnamed') })),
      ]}
      onChoose={(id) => onChoose(id === ALL ? null : id)}
    />
  )
}
