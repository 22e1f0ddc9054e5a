/** Tells a file from others, so that an import that was broken off goes on with the same. */
export const fileKey = ({ name, size, lastModified }: File): string =>
  `${name} ${size} ${lastModified}`;
