namespace Caidence.Web.Profiles;

/// <summary>What the partial of a picture needs.</summary>
/// <param name="Url">Of the picture there is.</param>
/// <param name="UploadUrl">Where the browser may bring a new one at once; null where it goes with the form.</param>
public sealed record LogoField(string Label, string? Url, string? UploadUrl, bool SuggestsColors);
