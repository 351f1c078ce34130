import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** Ink on paper: greys lean to green, never to blue, so that the one strong colour can stay quiet. */
const ink: MantineColorsTuple = ['#f8f7f3', '#f0efe9', '#e3e2da', '#d2d2c8', '#b3b5ab', '#878b83', '#626862', '#464d49', '#2d3431', '#1b211f'];
const night: MantineColorsTuple = ['#dbe2de', '#bcc6c1', '#98a49f', '#6f7c77', '#475450', '#33403c', '#26312e', '#1b2422', '#141b1a', '#0d1312'];
const pine: MantineColorsTuple = ['#edf5f2', '#d9eae4', '#b3d5ca', '#8abfaf', '#5fa693', '#3f8d79', '#2a7564', '#1d5a50', '#16463e', '#0f332d'];
const ochre: MantineColorsTuple = ['#fdf6e6', '#faebc8', '#f3d792', '#e8bf5c', '#d6a332', '#b98519', '#93670d', '#704d09', '#523808', '#382606'];
const clay: MantineColorsTuple = ['#fcf0ed', '#f8ddd6', '#efb9ad', '#e39180', '#d16a56', '#b94b37', '#9a3727', '#7a2a1d', '#5a2017', '#3d1610'];
const slate: MantineColorsTuple = ['#eff3f8', '#dbe4ee', '#b8cadd', '#92aecb', '#6c90b6', '#4c749f', '#375d85', '#2a4868', '#1f364f', '#152537'];

export const theme = createTheme({
  respectReducedMotion: true,
  colors: { gray: ink, dark: night, pine, ochre, clay, slate, red: clay, yellow: ochre, green: pine, blue: slate },
  primaryColor: 'pine',
  primaryShade: { light: 7, dark: 6 },
  white: '#fffefb',
  black: '#1b211f',
  fontFamily: "Inter, 'Segoe UI', system-ui, -apple-system, 'Noto Sans', 'Noto Sans SC Variable', 'PingFang SC', 'Microsoft YaHei', sans-serif",
  fontFamilyMonospace: "ui-monospace, 'SF Mono', 'Cascadia Mono', 'Noto Sans Mono', 'DejaVu Sans Mono', monospace",
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.1875rem' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.5', lg: '1.55', xl: '1.5' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2.25rem' },
  radius: { xs: '2px', sm: '3px', md: '4px', lg: '8px', xl: '16px' },
  defaultRadius: 'sm',
  shadows: { xs: 'none', sm: '0 1px 2px rgba(27, 33, 31, .06)', md: '0 6px 20px rgba(27, 33, 31, .12)', lg: '0 12px 36px rgba(27, 33, 31, .16)', xl: '0 20px 60px rgba(27, 33, 31, .2)' },
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.625rem', lineHeight: '1.2' },
      h2: { fontSize: '1.125rem', lineHeight: '1.3' },
      h3: { fontSize: '0.9375rem', lineHeight: '1.4' },
      h4: { fontSize: '0.875rem', lineHeight: '1.4' },
    },
  },
  components: {
    Button: { defaultProps: { size: 'sm' } },
    TextInput: { defaultProps: { size: 'sm' } },
    SegmentedControl: { defaultProps: { color: 'pine' } },
    MultiSelect: { defaultProps: { size: 'sm', searchable: true } },
    // what is chosen stays so when it is picked again; where there may be nothing, a cross empties the field
    Select: { defaultProps: { size: 'sm', checkIconPosition: 'right', allowDeselect: false } },
    Textarea: { defaultProps: { size: 'sm', autosize: true, minRows: 3 } },
    Paper: { defaultProps: { withBorder: true } },
    // a press beside it must not throw away what was typed, nor the second half of a double click close what the first has opened
    Modal: { defaultProps: { centered: true, closeOnClickOutside: false, overlayProps: { backgroundOpacity: 0.35 } }, styles: { title: { fontWeight: 650, fontSize: '1.0625rem' }, body: { paddingTop: 'var(--mantine-spacing-xs)' } } },
    Badge: { defaultProps: { variant: 'light', radius: 'xs', tt: 'none', fw: 550 }, styles: { root: { minWidth: 'max-content' } } },
    TableScrollContainer: { defaultProps: { type: 'native', tabIndex: 0 } },
    Tooltip: { defaultProps: { multiline: true, maw: 320, withArrow: true, events: { hover: true, focus: true, touch: true } } },
    Anchor: { defaultProps: { underline: 'hover' } },
  },
});

export const variables: CSSVariablesResolver = () => ({
  variables: { '--rail': '#1b2a27', '--rail-text': '#dbe2de', '--rail-dim': '#9fb0aa', '--rail-on': '#2a3f3a' },
  light: {
    '--mantine-color-body': '#f8f7f3', '--surface': '#fffefb', '--line': '#e3e2da', '--mantine-color-default-border': '#d2d2c8',
    '--mantine-color-dimmed': '#5d645e', '--mantine-color-placeholder': '#6b716b', '--focus': '#1d5a50', '--mantine-color-error': '#9a3727',
    '--mantine-color-anchor': '#1d5a50',
  },
  dark: {
    '--mantine-color-body': '#141b1a', '--surface': '#1b2422', '--line': '#2c3835', '--mantine-color-default-border': '#3b4945',
    '--mantine-color-dimmed': '#a3afaa', '--mantine-color-placeholder': '#8b9792', '--focus': '#8abfaf', '--mantine-color-error': '#efb9ad',
    '--mantine-color-anchor': '#8abfaf',
    '--mantine-color-pine-light': '#23433b', '--mantine-color-pine-light-color': '#b3d5ca', '--mantine-color-gray-light': '#2c3835', '--mantine-color-gray-light-color': '#dbe2de',
    '--mantine-color-ochre-light': '#463610', '--mantine-color-ochre-light-color': '#f3d792', '--mantine-color-clay-light': '#4d2820', '--mantine-color-clay-light-color': '#f8ddd6',
    '--mantine-color-slate-light': '#25384d', '--mantine-color-slate-light-color': '#dbe4ee',
  },
});
