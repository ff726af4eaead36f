namespace Caidence.Platforms.OAuth;

internal static class ConsentAddress
{
    /// <summary>What has no value is left out.</summary>
    public static Uri Of(string dialog, params IEnumerable<(string Name, string? Value)> parameters) => new(
        $"{dialog}?{string.Join('&', parameters.Where(each => !string.IsNullOrEmpty(each.Value)).Select(each => $"{each.Name}={Uri.EscapeDataString(each.Value!)}"))}");
}
