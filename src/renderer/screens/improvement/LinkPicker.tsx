import { MapPin, Radio, User } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImprovementLink } from '../../../shared/domain/improvement/improvement.ts'
import { channelOf, sayPlace } from '../../../shared/i18n/answerText.ts'
import { PickDialog, type PickOption } from '../../components/pick/PickDialog.tsx'
import { request } from '../../ipc/connection.ts'
import { useWords } from '../../state/words.ts'
import { fuzzyFilter } from '../palette/fuzzy.ts'

const SHOWN = 60

interface LinkPickerProps {
  readonly kind: 'touchpoint' | 'persona' | 'fact'
  readonly onPick: (link: ImprovementLink) => void
  readonly onClose: () => void
}

const TITLES = { touchpoint: 'add', persona: 'addPersona', fact: 'addFact' } as const

/** One touchpoint, persona or fact of the file, by a few letters of its name. */
export function LinkPicker({ kind, onPick, onClose }: LinkPickerProps) {
  const { t } = useTranslation()
  const words = useWords()
  const [options, setOptions] = useState<readonly PickOption[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, when it opens
  useEffect(() => {
    const read = async (): Promise<void> => {
      if (kind === 'persona') {
        const reply = await request('persona.list', {})
        if (!reply.ok) return
        setOptions(
          reply.data.map(({ id, name, role }) => ({
            id,
            text: name.trim() || t('improvement.links.unnamed'),
            note: role,
            icon: User,
            run: () => onPick({ kind, id, name }),
          })),
        )
        return
      }
      if (kind === 'fact') {
        const reply = await request('consistency.read', {})
        if (!reply.ok) return
        setOptions(
          reply.data.facts.map(({ id, name, truth }) => ({
            id,
            text: name.trim() || t('consistency.unnamed'),
            note: truth,
            icon: Radio,
            run: () => onPick({ kind, id, name }),
          })),
        )
        return
      }
      const reply = await request('touchpoint.list', {})
      if (!reply.ok) return
      setOptions(
        reply.data.map((place) => ({
          id: place.id,
          text: sayPlace(t, words, place),
          note: [channelOf(words, place), place.stage || words.unnamedStage, place.journey].filter(Boolean).join(' · '),
          icon: MapPin,
          run: () => onPick({ kind, id: place.id, name: sayPlace(t, words, place) }),
        })),
      )
    }
    void read()
  }, [kind])
  return (
    <PickDialog
      title={t(`improvement.links.${TITLES[kind]}`)}
      placeholder={t('improvement.links.find')}
      groupsFor={(typed) => [
        {
          label: t(`improvement.links.kind.${kind}`),
          options: fuzzyFilter(typed, options, ({ text, note }) => `${text} ${note}`).slice(0, SHOWN),
        },
      ]}
      nothing={t(kind === 'fact' ? 'improvement.links.noFact' : 'improvement.links.nothing')}
      words={{
        choose: t('inbox.pick.keys.choose'),
        take: t('inbox.pick.keys.take'),
        close: t('inbox.pick.keys.close'),
      }}
      onClose={onClose}
    />
  )
}
