namespace Caidence.Platforms.Http;

/// <summary>Carries a refusal of our own out of the pipeline: nothing was sent.</summary>
internal sealed class UnsentCallException(PlatformFailure failure) : Exception(failure.Reason)
{
    public PlatformFailure Failure => failure;
}
