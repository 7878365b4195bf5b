import { Button, Checkbox, createTheme, Input, NativeSelect, Textarea, TextInput } from '@mantine/core';
import button from './Button.module.css';
import checkbox from './Checkbox.module.css';
import input from './Input.module.css';

const field = {
  classNames: {
    root: input.root,
    label: input.label,
    description: input.description,
    error: input.error,
    wrapper: input.wrapper,
    input: input.input,
  },
} as const;

/** Behaviour comes from Mantine, the look from the tokens in /design. */
export const theme = createTheme({
  cursorType: 'pointer',
  focusRing: 'never',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({
      defaultProps: { variant: 'filled', size: 'md' },
      classNames: { root: button.root, inner: button.inner, section: button.section, label: button.label },
    }),
    Checkbox: Checkbox.extend({
      classNames: {
        root: checkbox.root,
        body: checkbox.body,
        input: checkbox.input,
        icon: checkbox.icon,
        labelWrapper: checkbox.labelWrapper,
        label: checkbox.label,
        description: checkbox.description,
        error: checkbox.error,
      },
    }),
    Input: Input.extend({ classNames: { wrapper: input.wrapper, input: input.input } }),
    TextInput: TextInput.extend(field),
    Textarea: Textarea.extend(field),
    NativeSelect: NativeSelect.extend(field),
  },
});
