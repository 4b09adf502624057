/** The tab's icon: 主 in the paper's vermilion, drawn so that no font is needed. */
const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#b3271e" d="M0 0h32v32H0z"/><path fill="#fffdf9" d="M14 4l4 1.5-1 3.5-4-1.5zM7 10h18v2.6H7zM8.500 16.200h15v2.600h-15zM5.500 23h21v2.800h-21zM14.600 12h2.800v12h-2.800z"/></svg>`;

export const mark = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
