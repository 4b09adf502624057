/** 拼, as 拼音: the sign that newsrooms know for readings. */
export function ReadingIcon({ size = 18 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden>
      <path d="M7 3.2h10" stroke="currentColor" strokeWidth="1.7" strokeLinecap="round" />
      <text x="12" y="21.5" fontSize="17" textAnchor="middle" fill="currentColor">
        拼
      </text>
    </svg>
  );
}
