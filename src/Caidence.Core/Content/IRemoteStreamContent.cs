namespace Caidence.Core.Content;

/// <summary>A file that an app service gives; over HTTP it travels as it is, not as JSON.</summary>
public interface IRemoteStreamContent : IDisposable
{
    string? FileName { get; }

    string ContentType { get; }

    /// <summary>Null where nobody knows before the end.</summary>
    long? ContentLength { get; }

    Stream GetStream();
}
