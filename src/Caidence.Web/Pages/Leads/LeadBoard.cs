using Caidence.Leads;
using Caidence.Leads.Board;

namespace Caidence.Web.Pages.Leads;

public sealed record LeadBoard(LeadBoardDto Board, bool CanMove);

public sealed record LeadBoardCards(IReadOnlyList<LeadDto> Leads, string? NextCursor, bool CanMove);
