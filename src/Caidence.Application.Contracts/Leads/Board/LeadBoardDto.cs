using Caidence.Leads.Paging;

namespace Caidence.Leads.Board;

/// <summary>The pipeline: a column for each status, or for the one that is asked for. Cards are newest first.</summary>
public sealed class LeadBoardDto
{
    public IReadOnlyList<LeadBoardColumnDto> Columns { get; set; } = [];
}

public sealed class LeadBoardColumnDto
{
    public LeadStatus Status { get; set; }
    public LeadCountDto Count { get; set; } = new();
    public IReadOnlyList<LeadDto> Items { get; set; } = [];

    /// <summary>More of the column: <c>GET /api/v1/leads/page</c> with its status and this.</summary>
    public string? NextCursor { get; set; }
}
