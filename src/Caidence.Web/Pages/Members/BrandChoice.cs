using Caidence.Brands;

namespace Caidence.Web.Pages.Members;

/// <summary>Brands to tick.</summary>
/// <param name="Field">What the form calls them.</param>
public sealed record BrandChoice(string Field, IReadOnlyList<BrandDto> Brands, IReadOnlyCollection<Guid> Chosen);
