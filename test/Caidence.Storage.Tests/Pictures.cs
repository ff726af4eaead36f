namespace Caidence.Storage;

[BlobContainerName("pictures")]
public sealed class Pictures;
