using Microsoft.AspNetCore.Mvc.Rendering;

namespace Caidence.Web.Pages.Integrations;

/// <summary>The part of the form that differs from kind to kind.</summary>
public sealed record SourceFields(SourceKind Kind, SourceForm Input, IReadOnlyList<SelectListItem> Members, bool HasToken, bool IsNew);
