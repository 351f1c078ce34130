import classes from '../parts.module.css';

interface ChoiceBoxProps { label: string; checked: boolean; /** Some of what it stands for is chosen. */ some?: boolean; onChange: (checked: boolean) => void }

/** The browser's own box: fifty of the theme's take as long to draw as all else in the rows. */
export const ChoiceBox = ({ label, checked, some = false, onChange }: ChoiceBoxProps) => (
  <input type="checkbox" className={classes.box} aria-label={label} checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} ref={(box) => { if (box) box.indeterminate = some; }} />
);
