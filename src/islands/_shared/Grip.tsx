/** Where a finger takes hold of a card; everywhere else it scrolls the page. */
export function Grip({ className }: { readonly className: string }) {
  return (
    <span data-grip className={className}>
      <svg viewBox="0 0 12 20" width="12" height="20" aria-hidden="true">
        <path
          d="M3 4h.1M9 4h.1M3 10h.1M9 10h.1M3 16h.1M9 16h.1"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.6"
          strokeLinecap="round"
        />
      </svg>
    </span>
  );
}
