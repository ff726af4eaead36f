/** A filter form leaves what is empty out of the address, so that it can be read and shared. */
export default function tidyForm(form: HTMLElement): void {
  form.addEventListener('formdata', (event) => {
    const { formData } = event as FormDataEvent;
    for (const [name, value] of [...formData.entries()]) if (value === '') formData.delete(name);
  });
}
