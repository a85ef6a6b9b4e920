import { Sprout } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ImprovementLink } from '../../../shared/domain/improvement/improvement.ts'
import { startImprovement } from '../../commands/startImprovement.ts'
import { Button } from '../../components/button/Button.tsx'

interface ImproveButtonProps {
  /** what it is for, as people call it */
  readonly name: string
  /** what speaks for it, a sentence each */
  readonly why: readonly string[]
  readonly link: Pick<ImprovementLink, 'kind' | 'id'>
}

/** Begins an improvement that says what speaks for it and leads back. */
export function ImproveButton({ name, why, link }: ImproveButtonProps) {
  const { t } = useTranslation()
  return (
    <Button
      small
      icon={Sprout}
      aria-label={t('keyPoints.improveOf', { name })}
      onClick={() =>
        void startImprovement({
          title: t('keyPoints.improveTitle', { name }),
          problem: why.join('\n'),
          origin: 'hand',
          links: [{ ...link, name }],
        })
      }
    >
      {t('keyPoints.improve')}
    </Button>
  )
}
