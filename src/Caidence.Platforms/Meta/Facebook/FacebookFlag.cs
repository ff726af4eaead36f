namespace Caidence.Platforms.Meta.Facebook;

internal static class FacebookFlag
{
    /// <returns>Null for what is neither yes nor no.</returns>
    public static bool? Read(string? value) => value switch
    {
        "1" or "true" => true,
        "" or "0" or "false" => false,
        _ => null,
    };
}
