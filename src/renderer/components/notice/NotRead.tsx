import { useTranslation } from 'react-i18next'
import { Button } from '../button/Button.tsx'
import { Notice } from './Notice.tsx'

interface NotReadProps {
  /** What could not be read, as a sentence. */
  readonly text: string
  readonly again: () => void
}

/** Something that could not be read, and the way to try again. */
export function NotRead({ text, again }: NotReadProps) {
  const { t } = useTranslation()
  return (
    <Notice
      look="trouble"
      action={
        <Button small onClick={again}>
          {t('common.tryAgain')}
        </Button>
      }
    >
      {text}
    </Notice>
  )
}
