using System.ComponentModel.DataAnnotations;

namespace Caidence.Core.Application.Dtos;

public class LimitedResultRequestDto
{
    public const int DefaultMaxResultCount = 10;
    public const int MaxMaxResultCount = 1000;

    [Range(1, MaxMaxResultCount)]
    public int MaxResultCount { get; set; } = DefaultMaxResultCount;
}

public class PagedResultRequestDto : LimitedResultRequestDto
{
    [Range(0, int.MaxValue)]
    public int SkipCount { get; set; }
}

public class PagedAndSortedResultRequestDto : PagedResultRequestDto
{
    /// <summary><c>property [asc|desc][, ...]</c>, names of the listed DTO; each list says which it takes.</summary>
    public string? Sorting { get; set; }
}
