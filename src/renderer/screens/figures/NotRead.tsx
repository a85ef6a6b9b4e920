import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button/Button.tsx'
import { Notice } from '../../components/notice/Notice.tsx'

/** Figures that could not be read, and the way to try again. */
export function NotRead({ again }: { again: () => void }) {
  const { t } = useTranslation()
  return (
    <Notice
      look="trouble"
      action={
        <Button small onClick={again}>
          {t('figures.again')}
        </Button>
      }
    >
      {t('figures.failed')}
    </Notice>
  )
}
