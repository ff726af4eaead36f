namespace Caidence.Core.AspNetCore.Errors;

public sealed class AbpExceptionHandlingOptions
{
    private readonly Dictionary<string, int> _statusCodes = [];

    /// <summary>Gives every failure with this error code another HTTP status than its kind has.</summary>
    public void Map(string errorCode, int statusCode) => _statusCodes[errorCode] = statusCode;

    public int? StatusCodeOf(string errorCode) => _statusCodes.TryGetValue(errorCode, out var statusCode) ? statusCode : null;
}
