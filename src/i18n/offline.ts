/** Words of the offline copy. A slot such as `{megabytes}` is filled by `fill`. */
export const offlineStrings = {
  update: {
    ready: 'A newer version of the guide is ready.',
    take: 'Take it now',
    later: 'Later',
  },
  offline: {
    title: 'Reading without a network',
    text: 'After one visit the whole guide, with its search, can be read without a network. The copy is made quietly while you read; browsers that are told to save data make none.',
    there: 'There is a copy on this device. With your answers it takes about {megabytes} MB.',
    none: 'There is no copy on this device at the moment.',
    removed: 'The copy is removed. Your answers are still here.',
    remove: 'Remove the copy',
  },
} as const;
