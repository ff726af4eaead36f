namespace Caidence.Web.TagHelpers;

/// <summary>Where one is in a paged list, and which page numbers to offer: first, last, and those around.</summary>
public sealed record PageWindow(long Total, int Skip, int Size)
{
    public int Count => (int)Math.Max(1, (Total + Size - 1) / Size);

    public int Current => Math.Min((Skip / Size) + 1, Count);

    public long First => Math.Min(Skip + 1L, Total);

    public long Last => Math.Min(Skip + (long)Size, Total);

    /// <summary>Null stands for a gap.</summary>
    public IEnumerable<int?> Pages
    {
        get
        {
            var previous = 0;
            foreach (var page in Offered)
            {
                if (page - previous == 2)
                {
                    yield return page - 1;
                }
                else if (page - previous > 2)
                {
                    yield return null;
                }

                yield return previous = page;
            }
        }
    }

    private IEnumerable<int> Offered =>
        new[] { 1, Current - 1, Current, Current + 1, Count }.Where(page => page >= 1 && page <= Count).Distinct().Order();
}
